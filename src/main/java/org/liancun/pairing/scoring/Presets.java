package org.liancun.pairing.scoring;

import static org.liancun.pairing.scoring.Rule.ADJACENT;
import static org.liancun.pairing.scoring.Rule.BURDEN;
import static org.liancun.pairing.scoring.Rule.DISTANCE;
import static org.liancun.pairing.scoring.Rule.INCOMES_ALIKE;
import static org.liancun.pairing.scoring.Rule.LAND_ALIKE;
import static org.liancun.pairing.scoring.Rule.MEETS_NEEDS;
import static org.liancun.pairing.scoring.Rule.POPULATIONS_ALIKE;
import static org.liancun.pairing.scoring.Rule.POSTS_SAVED;
import static org.liancun.pairing.scoring.Rule.SAME_TOWNSHIP;
import static org.liancun.pairing.scoring.Rule.SAME_TRADES;
import static org.liancun.pairing.scoring.Rule.SECOND_RING;
import static org.liancun.pairing.scoring.Rule.TERRAIN_ALIKE;

import java.util.Map;

/**
 * What counts how much unless somebody says otherwise: the weights of a ground, which say what
 * matters on it, and those of a form, which are added.
 */
public final class Presets {

  private Presets() {}

  /** {@return what matters on a ground} */
  public static Weights of(Ground ground) {
    return switch (ground) {
      case DOUBLE_HUNDRED ->
          weights(
              Map.of(
                  Rule.DOUBLE_HUNDRED,
                  30,
                  MEETS_NEEDS,
                  10,
                  Rule.STRONG_BESIDE_WEAK,
                  10,
                  SAME_TRADES,
                  6,
                  ADJACENT,
                  5,
                  BURDEN,
                  5,
                  DISTANCE,
                  3));
      case STRONG_BESIDE_WEAK ->
          weights(
              Map.of(
                  Rule.STRONG_BESIDE_WEAK,
                  25,
                  MEETS_NEEDS,
                  15,
                  SAME_TRADES,
                  10,
                  ADJACENT,
                  5,
                  SECOND_RING,
                  2,
                  SAME_TOWNSHIP,
                  3,
                  TERRAIN_ALIKE,
                  3,
                  DISTANCE,
                  5,
                  BURDEN,
                  5));
      case SMALL_VILLAGES ->
          weights(
              Map.of(
                  Rule.SMALL_VILLAGES,
                  20,
                  POSTS_SAVED,
                  10,
                  SAME_TRADES,
                  10,
                  INCOMES_ALIKE,
                  6,
                  POPULATIONS_ALIKE,
                  4,
                  LAND_ALIKE,
                  3,
                  TERRAIN_ALIKE,
                  3,
                  ADJACENT,
                  5,
                  SAME_TOWNSHIP,
                  5,
                  DISTANCE,
                  5));
      case URBAN_RURAL ->
          weights(
              Map.of(
                  MEETS_NEEDS,
                  20,
                  Rule.STRONG_BESIDE_WEAK,
                  10,
                  SAME_TOWNSHIP,
                  3,
                  BURDEN,
                  8,
                  DISTANCE,
                  1));
    };
  }

  /** {@return what a form adds to it} */
  public static Weights of(Form form) {
    return switch (form) {
      case PAIRED_AID -> weights(Map.of(MEETS_NEEDS, 3, BURDEN, 2));
      case JOINT_BRANCH ->
          weights(
              Map.of(
                  ADJACENT, 10,
                  SAME_TRADES, 5,
                  INCOMES_ALIKE, 2,
                  POPULATIONS_ALIKE, 2,
                  LAND_ALIKE, 2,
                  TERRAIN_ALIKE, 2,
                  POSTS_SAVED, 3,
                  DISTANCE, 2));
      case CO_BUILDING -> weights(Map.of(MEETS_NEEDS, 5, BURDEN, 2));
    };
  }

  private static Weights weights(Map<Rule, Integer> of) {
    return new Weights(of);
  }
}
