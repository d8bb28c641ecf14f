package org.liancun.pairing.ui;

import java.util.Locale;
import org.liancun.pairing.scoring.Rule;

/** Rules that look at the same thing have one colour. */
enum RuleColour {
  NEAR,
  ALIKE,
  TRADES,
  COMPLEMENT,
  JOINING,
  TIE,
  COST;

  static RuleColour of(Rule rule) {
    return switch (rule) {
      case ADJACENT, SECOND_RING, SAME_TOWNSHIP -> NEAR;
      case INCOMES_ALIKE, POPULATIONS_ALIKE, LAND_ALIKE, TERRAIN_ALIKE -> ALIKE;
      case SAME_TRADES -> TRADES;
      case MEETS_NEEDS, STRONG_BESIDE_WEAK -> COMPLEMENT;
      case SMALL_VILLAGES, POSTS_SAVED -> JOINING;
      case DOUBLE_HUNDRED -> TIE;
      case DISTANCE, BURDEN -> COST;
    };
  }

  /** {@return the name of its class in the style sheet} */
  String style() {
    return "lc-rule-" + key();
  }

  /** {@return the key of its word} */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
