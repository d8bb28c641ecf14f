package org.liancun.explore.map;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.liancun.explore.Datum.Degrees;
import org.locationtech.jts.geom.Coordinate;

/** Puts villages on a plane, in metres. */
final class Plane {

  private static final double METRES_A_DEGREE = 111_320;

  /** Of a village and its land, as a schematic map draws it. */
  private static final double BREADTH = 1_500;

  private static final int ROUNDS = 150;

  /** Any: the same neighbours have to come out in the same places. */
  private static final long SEED = 1;

  private Plane() {}

  /**
   * {@return where those villages stand whose position is known: plate carrée at their middle
   * latitude}
   */
  static Map<Place, Coordinate> byPosition(List<Place> places) {
    var known = places.stream().map(Place::at).filter(Objects::nonNull).toList();
    var middle = known.stream().mapToDouble(Degrees::latitude).average().orElse(0);
    var east = known.stream().mapToDouble(Degrees::longitude).average().orElse(0);
    var breadth = Math.cos(Math.toRadians(middle)) * METRES_A_DEGREE;
    var sites = new LinkedHashMap<Place, Coordinate>();
    for (var place : places) {
      var at = place.at();
      if (at != null) {
        sites.put(
            place,
            new Coordinate(
                (at.longitude() - east) * breadth, (at.latitude() - middle) * METRES_A_DEGREE));
      }
    }
    return sites;
  }

  /**
   * {@return places for villages of which only is known who borders on whom, neighbours near each
   * other: Fruchterman and Reingold, 1991; O(n²) a round. What borders on none of them has no
   * place, since any would look like one that somebody knows}
   */
  static Map<Place, Coordinate> byNeighbours(List<Place> places, List<Border> borders) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    var there = places.stream().map(Place::village).collect(toSet());
    borders.stream()
        .filter(border -> there.contains(border.first()) && there.contains(border.second()))
        .forEach(border -> Graphs.addEdgeWithVertices(graph, border.first(), border.second()));
    if (graph.vertexSet().isEmpty()) {
      return Map.of();
    }
    var side = BREADTH * Math.sqrt(graph.vertexSet().size());
    var model = new MapLayoutModel2D<String>(Box2D.of(side, side));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(ROUNDS, 0.5, new Random(SEED))
        .layout(graph, model);
    var sites = new LinkedHashMap<Place, Coordinate>();
    for (var place : places) {
      if (graph.containsVertex(place.village())) {
        var at = model.get(place.village());
        sites.put(place, new Coordinate(at.getX(), at.getY()));
      }
    }
    return sites;
  }
}
