package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NeighbourhoodTests {

  private static final double STEP = 40;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  @Test
  void inARowOnlyTheNextIsANeighbour() {
    var row = List.of(new Point(0, 0), new Point(1000, 400), new Point(2000, 0));
    assertThat(Neighbourhood.of(row)).hasSize(2);
    assertThat(Neighbourhood.of(row.subList(0, 2))).hasSize(1);
    assertThat(Neighbourhood.of(row.subList(0, 1))).isEmpty();
  }

  /** Walks over the land in small steps and notes between whose places it passes. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neighboursAreThoseWhoseCellsMeetWithinTheHull(long seed) {
    var places = Territory.places(40, new Chance(seed));
    var meetings = meetings(places);
    var found =
        Neighbourhood.of(places).stream()
            .map(pair -> Set.of(pair.first(), pair.second()))
            .collect(Collectors.toSet());

    meetings.forEach((pair, steps) -> assertThat(steps < 6 || found.contains(pair)).isTrue());
    var met = meetings.keySet();
    assertThat(found.stream().filter(pair -> !met.contains(pair)).count()).isLessThan(3);
  }

  private static Map<Set<Point>, Integer> meetings(List<Point> places) {
    var meetings = new HashMap<Set<Point>, Integer>();
    var hull = hull(places);
    var box = hull.getEnvelopeInternal();
    for (var y = box.getMinY(); y < box.getMaxY(); y += STEP) {
      for (var x = box.getMinX(); x < box.getMaxX(); x += STEP) {
        var here = new Point(x, y);
        for (var next : List.of(new Point(x + STEP, y), new Point(x, y + STEP))) {
          var both = Set.copyOf(List.of(nearest(here, places), nearest(next, places)));
          if (both.size() == 2 && isIn(hull, here) && isIn(hull, next)) {
            meetings.merge(both, 1, Integer::sum);
          }
        }
      }
    }
    return meetings;
  }

  private static Geometry hull(List<Point> places) {
    var corners = new ArrayList<Coordinate>();
    places.forEach(p -> corners.add(new Coordinate(p.x(), p.y())));
    return new ConvexHull(corners.toArray(Coordinate[]::new), GEOMETRY).getConvexHull();
  }

  private static boolean isIn(Geometry hull, Point point) {
    return hull.contains(GEOMETRY.createPoint(new Coordinate(point.x(), point.y())));
  }

  private static Point nearest(Point to, List<Point> places) {
    return places.stream().reduce((a, b) -> a.squareTo(to) <= b.squareTo(to) ? a : b).orElseThrow();
  }
}
