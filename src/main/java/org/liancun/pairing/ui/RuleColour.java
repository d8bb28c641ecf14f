package org.liancun.pairing.ui;

import org.liancun.pairing.scoring.Rule;

/** Rules that look at like things wear one colour wherever points are drawn. */
final class RuleColour {

  private RuleColour() {}

  /** {@return the name of its class in the style sheet} */
  static String of(Rule rule) {
    return switch (rule) {
      case ADJACENT, SECOND_RING, SAME_TOWNSHIP -> "lc-rule-near";
      case INCOMES_ALIKE, POPULATIONS_ALIKE, LAND_ALIKE, TERRAIN_ALIKE -> "lc-rule-alike";
      case SAME_TRADES -> "lc-rule-trades";
      case MEETS_NEEDS, STRONG_BESIDE_WEAK -> "lc-rule-complement";
      case SMALL_VILLAGES, POSTS_SAVED -> "lc-rule-joining";
      case DOUBLE_HUNDRED -> "lc-rule-tie";
      case DISTANCE, BURDEN -> "lc-rule-cost";
    };
  }
}
