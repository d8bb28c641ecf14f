package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The land of a county: where its villages may lie, shared out among townships and below them. The
 * west is mountains, the east a plain. Its place on the globe is plausible but nobody's.
 */
final class Territory {

  private static final double METRES_A_DEGREE = 111_320;

  /** Metres between places before they are moved about: some five square kilometres a village. */
  private static final double SPACING = 2_300;

  private static final double JITTER = 0.27 * SPACING;

  private final double longitude;
  private final double latitude;
  private final double metresALongitude;

  Territory(double longitude, double latitude) {
    this.longitude = longitude;
    this.latitude = latitude;
    this.metresALongitude = METRES_A_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude));
  }

  String longitude(Point at) {
    return String.format(Locale.ROOT, "%.6f", longitude + at.x() / metresALongitude);
  }

  String latitude(Point at) {
    return String.format(Locale.ROOT, "%.6f", latitude + at.y() / METRES_A_DEGREE);
  }

  /**
   * {@return places for villages: those of a hexagonal lattice that lie within an uneven outline,
   * each moved a little, so that none is close to another}
   */
  static List<Point> places(int number, Chance chance) {
    var phase = chance.unit() * 6;
    var reach = (int) Math.ceil(Math.sqrt(number)) + 3;
    var lattice = new ArrayList<Point>();
    for (var row = -reach; row <= reach; row++) {
      for (var column = -reach; column <= reach; column++) {
        lattice.add(
            new Point((column + (row & 1) * 0.5) * SPACING, row * SPACING * Math.sqrt(0.75)));
      }
    }
    lattice.sort(
        Comparator.comparingDouble((Point p) -> fromTheMiddle(p, phase))
            .thenComparingDouble(Point::x)
            .thenComparingDouble(Point::y));
    return lattice.stream().limit(number).map(p -> moved(p, chance)).toList();
  }

  private static double fromTheMiddle(Point p, double phase) {
    var angle = StrictMath.atan2(p.y(), p.x());
    var bulge = 1 + 0.14 * StrictMath.sin(3 * angle + phase) + 0.07 * StrictMath.sin(5 * angle);
    return StrictMath.hypot(p.x(), p.y()) * bulge;
  }

  private static Point moved(Point p, Chance chance) {
    return new Point(
        p.x() + (2 * chance.unit() - 1) * JITTER, p.y() + (2 * chance.unit() - 1) * JITTER);
  }

  /**
   * {@return the places in parts of the sizes asked for, each lying together: halved again and
   * again across the longer side; complexity n log² n}
   */
  static List<List<Point>> shared(List<Point> places, List<Integer> sizes) {
    if (sizes.size() == 1) {
      return List.of(places);
    }
    var middle = sizes.size() / 2;
    var first = sizes.subList(0, middle).stream().mapToInt(Integer::intValue).sum();
    var sorted = new ArrayList<>(places);
    sorted.sort(acrossTheLongerSide(places));
    var parts = new ArrayList<>(shared(sorted.subList(0, first), sizes.subList(0, middle)));
    parts.addAll(shared(sorted.subList(first, sorted.size()), sizes.subList(middle, sizes.size())));
    return parts;
  }

  private static Comparator<Point> acrossTheLongerSide(List<Point> places) {
    var east = places.stream().mapToDouble(Point::x).summaryStatistics();
    var north = places.stream().mapToDouble(Point::y).summaryStatistics();
    var alongX = Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);
    var alongY = Comparator.comparingDouble(Point::y).reversed().thenComparingDouble(Point::x);
    return east.getMax() - east.getMin() >= north.getMax() - north.getMin() ? alongX : alongY;
  }
}
