package org.liancun.pairing.matching;

import java.util.List;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;

/**
 * The exact solver: Edmonds' blossom algorithm (1965) in Kolmogorov's form, Blossom V (2009), by
 * JGraphT. It matches perfectly at least cost; so the graph is doubled, each node is linked with
 * its double at no cost, and what is worth w costs −w. Half of the perfect matching is the best
 * one.
 *
 * <p>All numbers are whole, so that the doubles in which the solver reckons are exact.
 */
final class Blossom {

  private final Copies graph;
  private final Doubled doubled;
  private final KolmogorovWeightedPerfectMatching<Integer, Integer> solver;

  Blossom(Copies graph) {
    this.graph = graph;
    this.doubled = new Doubled(graph);
    this.solver = new KolmogorovWeightedPerfectMatching<>(doubled, ObjectiveSense.MINIMIZE);
  }

  /** {@return the proof that nothing better can be chosen, checked} */
  Certificate certificate() {
    return Certificate.of(
        doubled, solver.getMatching().getEdges(), solver.getDualSolution().getDualVariables());
  }

  /** {@return the edges that are chosen, those of the double left out} */
  List<Option> chosen() {
    return solver.getMatching().getEdges().stream()
        .filter(edge -> edge < graph.edges())
        .sorted()
        .map(graph.options::get)
        .toList();
  }
}
