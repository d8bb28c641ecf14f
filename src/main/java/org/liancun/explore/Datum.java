package org.liancun.explore;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The system in which a position was taken. */
public enum Datum {
  /** That of satellites, and of files for maps. */
  WGS84 {
    @Override
    public Degrees toWgs84(double longitude, double latitude) {
      return new Degrees(longitude, latitude);
    }
  },
  /** That of Chinese maps on the web, moved by some hundred metres. */
  GCJ02 {
    @Override
    public Degrees toWgs84(double longitude, double latitude) {
      var there = new Degrees(longitude, latitude);
      for (int i = 0; i < ROUNDS; i++) {
        var moved = moved(there);
        there =
            new Degrees(
                there.longitude + longitude - moved.longitude,
                there.latitude + latitude - moved.latitude);
      }
      return there;
    }
  };

  /** After so many rounds the way back is right to less than a millimetre. */
  private static final int ROUNDS = 6;

  /** The ellipsoid of Krassowski: half its longer axis in metres, the square of its flatness. */
  private static final double AXIS = 6_378_245;

  private static final double ECCENTRICITY = 0.006693421622965943;

  private static final double MIDDLE_LONGITUDE = 105;
  private static final double MIDDLE_LATITUDE = 35;

  /** A position. */
  public record Degrees(double longitude, double latitude) {}

  /** {@return where something lies (WGS-84), by a row's columns; null: not known} */
  public static @Nullable Degrees position(Record row) {
    var longitude = row.get("longitude");
    var latitude = row.get("latitude");
    return longitude.isNull() || latitude.isNull()
        ? null
        : named(row.get("datum").asString(""))
            .toWgs84(longitude.asNumber().doubleValue(), latitude.asNumber().doubleValue());
  }

  /** {@return the system with a name of the graph; where none is stated, that of satellites} */
  static Datum named(String name) {
    return name.equals(GCJ02.name()) ? GCJ02 : WGS84;
  }

  /** {@return where a position taken in this system lies in that of satellites} */
  abstract Degrees toWgs84(double longitude, double latitude);

  /** {@return where a Chinese map on the web shows a position of satellites} */
  static Degrees moved(Degrees from) {
    double x = from.longitude - MIDDLE_LONGITUDE;
    double y = from.latitude - MIDDLE_LATITUDE;
    double phi = Math.toRadians(from.latitude);
    double bend = 1 - ECCENTRICITY * Math.sin(phi) * Math.sin(phi);
    double north = AXIS * (1 - ECCENTRICITY) / (bend * Math.sqrt(bend));
    double east = AXIS / Math.sqrt(bend) * Math.cos(phi);
    return new Degrees(
        from.longitude + Math.toDegrees(metresEast(x, y) / east),
        from.latitude + Math.toDegrees(metresNorth(x, y) / north));
  }

  private static double metresEast(double x, double y) {
    return 300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * Math.sqrt(Math.abs(x))
        + waves(20, 6 * x, 20, 2 * x)
        + waves(20, x, 40, x / 3)
        + waves(150, x / 12, 300, x / 30);
  }

  private static double metresNorth(double x, double y) {
    return -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * Math.sqrt(Math.abs(x))
        + waves(20, 6 * x, 20, 2 * x)
        + waves(20, y, 40, y / 3)
        + waves(160, y / 12, 320, y / 30);
  }

  private static double waves(double high, double quick, double higher, double slow) {
    return (high * Math.sin(quick * Math.PI) + higher * Math.sin(slow * Math.PI)) * 2 / 3;
  }
}
