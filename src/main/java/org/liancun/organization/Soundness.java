package org.liancun.organization;

import java.util.List;
import org.liancun.graph.Graph;
import org.springframework.stereotype.Service;

/** Proves over the whole store what every change has proved of what it touched. */
@Service
public class Soundness {

  /** The rules, by the names that breaches carry. */
  public static final List<String> RULES =
      List.of(
          "one-parent",
          "order-of-levels",
          "no-cycle",
          "one-level",
          "village-lies-somewhere",
          "one-village",
          "one-group",
          "one-guest-place",
          "one-holder",
          "one-code",
          "said-once",
          "leads-elsewhere",
          "ends-before-it-begins",
          "begins-with-its-ends",
          "ends-with-its-ends",
          "pairing-of-two",
          "successors-in-line");

  private final Graph graph;

  Soundness(Graph graph) {
    this.graph = graph;
  }

  /** {@return every breach of a rule there is; complexity linear in the size of the store} */
  public List<Breach> breaches() {
    return graph.readAll(Rules::broken);
  }
}
