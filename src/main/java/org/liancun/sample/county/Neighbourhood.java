package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Triangle;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/**
 * Who is next to whom: two places are neighbours if their Voronoi cells share a border within the
 * convex hull of all places. The border of two cells is the line between the centres of the
 * Delaunay triangles on either side; complexity n log n.
 */
final class Neighbourhood {

  /** Cells that touch over fewer metres only meet at a corner. */
  private static final double LEAST_BORDER = 50;

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /**
   * Two neighbours.
   *
   * @param first the one earlier in the list of places
   * @param second the other
   */
  record Pair(Point first, Point second) {}

  private record Side(Coordinate from, Coordinate to) {
    static Side of(Coordinate one, Coordinate other) {
      return one.compareTo(other) < 0 ? new Side(one, other) : new Side(other, one);
    }
  }

  private Neighbourhood() {}

  /** {@return the neighbours among places, each pair once, in the order of the places} */
  static List<Pair> of(List<Point> places) {
    if (places.size() < 3) {
      return places.size() < 2 ? List.of() : List.of(new Pair(places.getFirst(), places.getLast()));
    }
    var ranks = new LinkedHashMap<Coordinate, Integer>();
    places.forEach(p -> ranks.put(new Coordinate(p.x(), p.y()), ranks.size()));
    var coordinates = List.copyOf(ranks.keySet());
    var hull = new ConvexHull(coordinates.toArray(Coordinate[]::new), GEOMETRY).getConvexHull();
    return centres(coordinates).entrySet().stream()
        .filter(side -> isBorder(side.getKey(), side.getValue(), hull))
        .map(side -> ranked(ranks, side.getKey()))
        .sorted((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1])
        .map(pair -> new Pair(places.get(pair[0]), places.get(pair[1])))
        .toList();
  }

  private static int[] ranked(Map<Coordinate, Integer> ranks, Side side) {
    var from = ranks.getOrDefault(side.from(), 0);
    var to = ranks.getOrDefault(side.to(), 0);
    return new int[] {Math.min(from, to), Math.max(from, to)};
  }

  /** {@return for each side of a triangle the centres of those that have it} */
  private static Map<Side, List<Coordinate>> centres(List<Coordinate> places) {
    var builder = new DelaunayTriangulationBuilder();
    builder.setSites(places);
    var triangles = builder.getTriangles(GEOMETRY);
    var centres = new LinkedHashMap<Side, List<Coordinate>>();
    for (var i = 0; i < triangles.getNumGeometries(); i++) {
      var corners = triangles.getGeometryN(i).getCoordinates();
      var centre = Triangle.circumcentre(corners[0], corners[1], corners[2]);
      for (var c = 0; c < 3; c++) {
        var side = Side.of(plain(corners[c]), plain(corners[c + 1]));
        centres.computeIfAbsent(side, s -> new ArrayList<>()).add(centre);
      }
    }
    return centres;
  }

  private static Coordinate plain(Coordinate corner) {
    return new Coordinate(corner.x, corner.y);
  }

  /** On the hull the border of two cells leads outwards through the middle of their side. */
  private static boolean isBorder(Side side, List<Coordinate> centres, Geometry hull) {
    var end = centres.size() > 1 ? centres.getLast() : LineSegment.midPoint(side.from(), side.to());
    var border = GEOMETRY.createLineString(new Coordinate[] {centres.getFirst(), end});
    return border.getLength() > LEAST_BORDER
        && hull.intersection(border).getLength() > LEAST_BORDER;
  }
}
