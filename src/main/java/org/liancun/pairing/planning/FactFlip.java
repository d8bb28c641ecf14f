package org.liancun.pairing.planning;

import org.jspecify.annotations.Nullable;
import org.liancun.pairing.scoring.Measure;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Village;

/**
 * A change of a single fact with which a pair would be in a best plan.
 *
 * <p>Its village is as it would have to be.
 */
public sealed interface FactFlip {

  Village village();

  /**
   * A figure would have to be another.
   *
   * @param from as reported
   */
  record Figure(Village village, Measure measure, int from, int to) implements FactFlip {

    /** How great the change is beside the figure itself. */
    double size() {
      return Math.abs((double) to - from) / Math.max(1, from);
    }
  }

  /**
   * A rating would have to be another.
   *
   * @param from as reported; null: not rated
   */
  record Rated(Village village, @Nullable Rating from, Rating to) implements FactFlip {}
}
