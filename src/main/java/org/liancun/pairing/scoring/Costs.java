package org.liancun.pairing.scoring;

import java.util.List;
import java.util.Optional;

/** What speaks against a pair. */
final class Costs {

  private static final int KILOMETRE = 1_000;
  private static final int OF_A_PAIRING = 4;

  private Costs() {}

  /** Each whole kilometre between them, up to ten. */
  static Optional<Finding> distance(Pair pair) {
    var metres = pair.near().metres();
    return metres == null || metres < KILOMETRE
        ? Optional.empty()
        : Optional.of(
            new Finding(
                (int) Math.min(Rule.FULLY, metres / KILOMETRE),
                () -> Sentence.of("pairing.rule.distance", metres),
                () -> List.of(Fact.of(pair.second(), "metres", metres, ""))));
  }

  /** Pairings in which the helper is already. */
  static Optional<Finding> burden(Pair pair) {
    return pair.burden() == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Math.min(Rule.FULLY, OF_A_PAIRING * pair.burden()),
                () -> Sentence.of("pairing.rule.burden", pair.first().name(), pair.burden()),
                () -> List.of(Fact.of(pair.first(), "pairings", pair.burden(), ""))));
  }
}
