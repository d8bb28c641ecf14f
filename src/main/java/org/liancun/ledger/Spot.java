package org.liancun.ledger;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** A position in degrees. */
record Spot(double longitude, double latitude) {

  private static final double KM_PER_DEGREE = 111.2;

  /**
   * {@return the spot with as many others to the west as to the east, to the south as to the north}
   */
  static Spot middle(Collection<Spot> spots) {
    return new Spot(part(spots, Spot::longitude, 0.5), part(spots, Spot::latitude, 0.5));
  }

  /** {@return the value below which such a part of all lies} */
  static double part(Collection<Spot> spots, ToDoubleFunction<Spot> value, double part) {
    var values = spots.stream().mapToDouble(value).sorted().toArray();
    return values[(int) Math.min(values.length - 1, values.length * part)];
  }

  /** {@return kilometres, near enough within a county} */
  double kilometresTo(Spot other) {
    double east =
        (other.longitude - longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
    return Math.hypot(east, other.latitude - latitude) * KM_PER_DEGREE;
  }
}
