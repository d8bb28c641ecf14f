package org.liancun.pairing.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A good choice without proof: the best edge first, then swaps as long as one gains. An edge is
 * swapped in for the one or two at its ends, after which those that were left take the best edge
 * among themselves and the free. O(m log m), and O(degree) a swap.
 */
final class Greedy {

  private static final int FREE = -1;

  private final Copies graph;
  private final int[][] at;
  private final int[] edgeOf;

  Greedy(Copies graph) {
    this.graph = graph;
    this.edgeOf = new int[graph.nodes];
    Arrays.fill(edgeOf, FREE);
    var degrees = new int[graph.nodes];
    for (int edge = 0; edge < graph.edges(); edge++) {
      degrees[graph.from[edge]]++;
      degrees[graph.to[edge]]++;
    }
    at = new int[graph.nodes][];
    for (int node = 0; node < graph.nodes; node++) {
      at[node] = new int[degrees[node]];
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      at[graph.from[edge]][--degrees[graph.from[edge]]] = edge;
      at[graph.to[edge]][--degrees[graph.to[edge]]] = edge;
    }
  }

  /** {@return the edges chosen when each time the best that still can be is taken} */
  List<Integer> plain() {
    IntStream.range(0, graph.edges())
        .boxed()
        .sorted(Comparator.comparingLong((Integer edge) -> -graph.weight[edge]))
        .filter(edge -> isFree(graph.from[edge]) && isFree(graph.to[edge]))
        .forEach(this::choose);
    return chosen();
  }

  /** {@return the edges chosen when {@link #plain} is bettered by swaps} */
  List<Integer> swapped() {
    plain();
    var waiting = new ArrayDeque<Integer>();
    IntStream.range(0, graph.edges()).forEach(waiting::add);
    // Each swap gains at least one; the number bounds them all the same.
    long most = 20L * graph.edges();
    while (!waiting.isEmpty() && most-- > 0) {
      int edge = waiting.poll();
      if (edgeOf[graph.from[edge]] != edge) {
        var swap = swap(edge);
        if (swap.gain() > 0) {
          swapIn(swap, waiting);
        }
      }
    }
    return chosen();
  }

  /**
   * An edge for those at its ends.
   *
   * @param first what the partner of the one end does then, if there is anything
   * @param second what the partner of the other does
   */
  private record Swap(int edge, int first, int second, long gain) {}

  private Swap swap(int edge) {
    int from = graph.from[edge];
    int to = graph.to[edge];
    int first = isFree(from) ? FREE : bestEdge(partner(from), to, FREE);
    int taken = first == FREE ? FREE : other(first, partner(from));
    int second = isFree(to) ? FREE : bestEdge(partner(to), from, taken);
    long lost = weight(edgeOf[from]) + weight(edgeOf[to]);
    return new Swap(edge, first, second, weight(edge) + weight(first) + weight(second) - lost);
  }

  private long weight(int edge) {
    return edge == FREE ? 0 : graph.weight[edge];
  }

  /** {@return the best way from a node to somebody free, except two} */
  private int bestEdge(int node, int except, int exceptToo) {
    int best = FREE;
    for (int edge : at[node]) {
      int other = other(edge, node);
      if (other != except
          && other != exceptToo
          && isFree(other)
          && (best == FREE || graph.weight[edge] > graph.weight[best])) {
        best = edge;
      }
    }
    return best;
  }

  private void swapIn(Swap swap, ArrayDeque<Integer> waiting) {
    for (int end : new int[] {graph.from[swap.edge()], graph.to[swap.edge()]}) {
      if (!isFree(end)) {
        int partner = partner(end);
        edgeOf[end] = FREE;
        edgeOf[partner] = FREE;
        Arrays.stream(at[partner]).forEach(waiting::add);
      }
    }
    choose(swap.edge());
    for (int edge : new int[] {swap.first(), swap.second()}) {
      if (edge != FREE) {
        choose(edge);
      }
    }
  }

  private int partner(int node) {
    return other(edgeOf[node], node);
  }

  private int other(int edge, int node) {
    return graph.from[edge] == node ? graph.to[edge] : graph.from[edge];
  }

  private void choose(int edge) {
    edgeOf[graph.from[edge]] = edge;
    edgeOf[graph.to[edge]] = edge;
  }

  private boolean isFree(int node) {
    return edgeOf[node] == FREE;
  }

  private List<Integer> chosen() {
    return Arrays.stream(edgeOf).filter(edge -> edge != FREE).distinct().sorted().boxed().toList();
  }
}
