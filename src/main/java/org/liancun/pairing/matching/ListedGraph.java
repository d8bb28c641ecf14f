package org.liancun.pairing.matching;

import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.graph.AbstractGraph;

/** A graph of numbers that can only be listed, which is all that the solver does with it. */
abstract class ListedGraph extends AbstractGraph<Integer, Integer> {

  @Override
  public final Set<Integer> getAllEdges(Integer from, Integer to) {
    throw unsupported();
  }

  @Override
  public final Integer getEdge(Integer from, Integer to) {
    throw unsupported();
  }

  @Override
  public final Supplier<Integer> getVertexSupplier() {
    throw unsupported();
  }

  @Override
  public final Supplier<Integer> getEdgeSupplier() {
    throw unsupported();
  }

  @Override
  public final Integer addEdge(Integer from, Integer to) {
    throw unsupported();
  }

  @Override
  public final boolean addEdge(Integer from, Integer to, Integer edge) {
    throw unsupported();
  }

  @Override
  public final Integer addVertex() {
    throw unsupported();
  }

  @Override
  public final boolean addVertex(Integer node) {
    throw unsupported();
  }

  @Override
  public final int degreeOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final Set<Integer> edgesOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final int inDegreeOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final Set<Integer> incomingEdgesOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final int outDegreeOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final Set<Integer> outgoingEdgesOf(Integer node) {
    throw unsupported();
  }

  @Override
  public final Integer removeEdge(Integer from, Integer to) {
    throw unsupported();
  }

  @Override
  public final boolean removeEdge(Integer edge) {
    throw unsupported();
  }

  @Override
  public final boolean removeVertex(Integer node) {
    throw unsupported();
  }

  @Override
  public final void setEdgeWeight(Integer edge, double weight) {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("This graph can only be listed");
  }
}
