package org.liancun.pairing.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * What was found out about the solver's reasons, in whole numbers and without trusting it.
 *
 * <p>The reasons are prices: one for each node of the doubled graph, and one, not below zero, for
 * each of some odd sets of nodes (blossoms). A price is <em>feasible</em> if no edge costs less
 * than the prices of the nodes and sets that it leaves. Every perfect matching leaves each node
 * once and each odd set at least once, so none can cost less than all prices together (Edmonds
 * 1965). If the matching found costs just that, it is best; that its edges cost exactly their
 * prices and leave each priced set once (complementary slackness) is looked at too, edge by edge.
 *
 * @param holds whether the matching is perfect, the prices are feasible and both cost the same
 * @param bound no choice is worth more; {@link Long#MAX_VALUE} if the prices prove nothing
 * @param blossoms how many odd sets were needed
 */
public record Certificate(boolean holds, long bound, int blossoms) {

  /**
   * The solver halves what separates prices, mostly once or twice; eighths have been seen. What is
   * finer than this proves nothing.
   */
  private static final int PARTS = 1_024;

  private static final Certificate NONE = new Certificate(false, Long.MAX_VALUE, 0);

  /** {@return what two parts that have nothing to do with each other prove together} */
  Certificate and(Certificate other) {
    boolean isBounded = bound != Long.MAX_VALUE && other.bound != Long.MAX_VALUE;
    return new Certificate(
        holds && other.holds,
        isBounded ? bound + other.bound : Long.MAX_VALUE,
        blossoms + other.blossoms);
  }

  /** {@return what the prices prove} O(m + the edges of the nodes in blossoms). */
  static Certificate of(Doubled graph, Set<Integer> matching, Map<Set<Integer>, Double> prices) {
    var covered = new BitSet(graph.nodes());
    long cost = 0;
    for (int edge : matching) {
      covered.set(graph.from(edge));
      covered.set(graph.to(edge));
      cost += PARTS * graph.cost(edge);
    }
    var isPerfect = covered.cardinality() == graph.nodes() && 2 * matching.size() == graph.nodes();
    var all = new Prices(graph);
    for (var price : prices.entrySet()) {
      if (!all.take(price.getKey(), price.getValue())) {
        return NONE;
      }
    }
    if (!all.areFeasible()) {
      return NONE;
    }
    var isTight = matching.stream().allMatch(all::isTight);
    // Both halves of the doubled graph may hold a best choice, so the bound is that of two.
    long bound = Math.floorDiv(-all.sum, 2 * PARTS);
    return new Certificate(isPerfect && isTight && cost == all.sum, bound, all.blossoms);
  }

  /** Prices, in parts of one, added up on the edges that leave what has a price. */
  private static final class Prices {

    private final Doubled graph;
    private final Incidence incidence;
    private final long[] ofEdges;
    private long sum;
    private int blossoms;

    Prices(Doubled graph) {
      this.graph = graph;
      this.incidence = new Incidence(graph);
      this.ofEdges = new long[graph.edges()];
    }

    boolean take(Set<Integer> nodes, double price) {
      long parts = Math.round(price * PARTS);
      var isExact = (double) parts == price * PARTS;
      var isBlossom = nodes.size() > 1;
      if (!isExact || nodes.size() % 2 == 0 || (isBlossom && parts < 0)) {
        return false;
      }
      blossoms += isBlossom ? 1 : 0;
      sum = Math.addExact(sum, parts);
      for (int node : nodes) {
        for (int edge : incidence.of(node)) {
          if (!nodes.contains(graph.from(edge)) || !nodes.contains(graph.to(edge))) {
            ofEdges[edge] = Math.addExact(ofEdges[edge], parts);
          }
        }
      }
      return true;
    }

    boolean areFeasible() {
      for (int edge = 0; edge < ofEdges.length; edge++) {
        if (ofEdges[edge] > PARTS * graph.cost(edge)) {
          return false;
        }
      }
      return true;
    }

    boolean isTight(int edge) {
      return ofEdges[edge] == PARTS * graph.cost(edge);
    }
  }

  /** The edges at each node, one node's after the other's. */
  private static final class Incidence {

    private final int[] begin;
    private final int[] edges;

    Incidence(Doubled graph) {
      begin = new int[graph.nodes() + 1];
      for (int edge = 0; edge < graph.edges(); edge++) {
        begin[graph.from(edge) + 1]++;
        begin[graph.to(edge) + 1]++;
      }
      Arrays.parallelPrefix(begin, Integer::sum);
      edges = new int[2 * graph.edges()];
      var next = begin.clone();
      for (int edge = 0; edge < graph.edges(); edge++) {
        edges[next[graph.from(edge)]++] = edge;
        edges[next[graph.to(edge)]++] = edge;
      }
    }

    int[] of(int node) {
      return Arrays.copyOfRange(edges, begin[node], begin[node + 1]);
    }
  }
}
