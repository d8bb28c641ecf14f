package org.liancun.pairing.scoring;

/**
 * Where a village lies.
 *
 * @param datum the system of its coordinates; between different ones nothing is measured
 */
public record Position(double longitude, double latitude, String datum) {

  private static final double EARTH = 6_371_000;

  /** {@return the way as the crow flies, in metres} */
  long metresTo(Position other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double middle = Math.toRadians((latitude + other.latitude) / 2);
    return Math.round(EARTH * Math.hypot(north, east * Math.cos(middle)));
  }
}
