package org.liancun.pairing.matching;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A graph beside its double, each node linked with its double at no cost. Nodes and edges are
 * numbers: the edges of the graph, those of the double in the same order, then the links. It takes
 * no memory of its own; the solver only lists it.
 */
final class Doubled extends ListedGraph {

  private final Copies graph;

  Doubled(Copies graph) {
    this.graph = graph;
  }

  int nodes() {
    return 2 * graph.nodes;
  }

  int edges() {
    return 2 * graph.edges() + graph.nodes;
  }

  int from(int edge) {
    int edges = graph.edges();
    return edge < edges
        ? graph.from[edge]
        : edge < 2 * edges ? graph.nodes + graph.from[edge - edges] : edge - 2 * edges;
  }

  int to(int edge) {
    int edges = graph.edges();
    return edge < edges
        ? graph.to[edge]
        : edge < 2 * edges ? graph.nodes + graph.to[edge - edges] : graph.nodes + edge - 2 * edges;
  }

  /** {@return what it costs to choose an edge} */
  long cost(int edge) {
    int edges = graph.edges();
    return edge < 2 * edges ? -graph.weight[edge % edges] : 0;
  }

  @Override
  public Set<Integer> vertexSet() {
    return new Numbers(nodes());
  }

  @Override
  public Set<Integer> edgeSet() {
    return new Numbers(edges());
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return from(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return to(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return cost(edge);
  }

  @Override
  public boolean containsVertex(Integer node) {
    return node >= 0 && node < nodes();
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edge >= 0 && edge < edges();
  }

  @Override
  public GraphType getType() {
    return new DefaultGraphType.Builder()
        .undirected()
        .weighted(true)
        .allowMultipleEdges(false)
        .allowSelfLoops(false)
        .modifiable(false)
        .build();
  }

  private static final class Numbers extends AbstractSet<Integer> {

    private final int size;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Iterator<Integer> iterator() {
      return IntStream.range(0, size).iterator();
    }

    @Override
    public boolean contains(@Nullable Object one) {
      return one instanceof Integer number && number >= 0 && number < size;
    }

    @Override
    public int size() {
      return size;
    }
  }
}
