package org.liancun.explore.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Shares the ground out among villages: each gets what is nearer to it than to any other (Voronoi),
 * as far as a hull around them all reaches. O(n log n).
 */
final class Cells {

  /** How far the hull follows the outermost villages inwards: 0 closely, 1 not at all. */
  private static final double HOLLOWNESS = 0.35;

  /** Around few or lonely villages, in metres. */
  private static final double LEAST_MARGIN = 400;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Cells() {}

  /**
   * {@return the areas of villages; of several in the same place, all get the same}
   *
   * @param sites where each stands, in metres
   */
  static List<Area> of(Map<Place, Coordinate> sites) {
    if (sites.isEmpty()) {
      return List.of();
    }
    var hull = hull(sites);
    var shapes = new HashMap<Coordinate, Geometry>();
    var diagram = diagram(sites, hull);
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      var cell = diagram.getGeometryN(i);
      shapes.put(
          (Coordinate) cell.getUserData(),
          OverlayNGRobust.overlay(cell, hull, OverlayNG.INTERSECTION));
    }
    var areas = new ArrayList<Area>();
    sites.forEach((place, at) -> areas.add(new Area(place, at, shapes.getOrDefault(at, hull))));
    return areas;
  }

  /** {@return what the areas of each township make up, by name} */
  static List<Outline> outlines(List<Area> areas) {
    var shapes = new TreeMap<String, List<Geometry>>();
    areas.forEach(
        area ->
            shapes
                .computeIfAbsent(area.place().area(), any -> new ArrayList<>())
                .add(area.shape()));
    return shapes.entrySet().stream()
        .map(
            town -> {
              var shape = OverlayNGRobust.union(town.getValue());
              return new Outline(town.getKey(), shape.getInteriorPoint().getCoordinate(), shape);
            })
        .toList();
  }

  private static Geometry diagram(Map<Place, Coordinate> sites, Geometry hull) {
    var builder = new VoronoiDiagramBuilder();
    builder.setSites(List.copyOf(sites.values()));
    builder.setClipEnvelope(hull.getEnvelopeInternal());
    return builder.getDiagram(SHAPES);
  }

  private static Geometry hull(Map<Place, Coordinate> sites) {
    var points = SHAPES.createMultiPointFromCoords(sites.values().toArray(Coordinate[]::new));
    var breadth = Math.sqrt(points.convexHull().getArea() / sites.size());
    return ConcaveHull.concaveHullByLengthRatio(points, HOLLOWNESS)
        .buffer(Math.max(LEAST_MARGIN, breadth * 0.6));
  }
}
