package org.liancun.explore.map;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liancun.explore.Drawing;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.springframework.stereotype.Service;

/** Draws maps: by position, else by who borders on whom. */
@Service
public class Charts {

  private final Graph graph;
  private final Organization organization;

  Charts(Graph graph, Organization organization) {
    this.graph = graph;
    this.organization = organization;
  }

  /** {@return whether it is known of any of some villages and branches where it lies} */
  public boolean knows(Collection<String> codes, Viewpoint viewpoint) {
    return !graph
        .read(
            "explore/places-of",
            Viewpoint.of(viewpoint.asOf()).with(Map.of("codes", codes)),
            row -> row.get("code").asString())
        .isEmpty();
  }

  /**
   * {@return the map around some villages, and those that some branches serve; empty: none of them
   * is on a map}
   */
  public Optional<Around> around(Collection<String> codes, Viewpoint viewpoint) {
    var anywhere = Viewpoint.of(viewpoint.asOf());
    var wanted = Set.copyOf(codes);
    return Stream.concat(
            Stream.ofNullable(viewpoint.scope()),
            organization.roots(anywhere).stream().map(Root::code))
        .map(root -> around(root, wanted, anywhere))
        .filter(around -> !around.found().isEmpty())
        .findFirst();
  }

  private Around around(String root, Set<String> wanted, Viewpoint viewpoint) {
    var chart = of(root, place -> true, viewpoint);
    var found =
        chart.areas().stream()
            .map(Area::place)
            .filter(place -> wanted.contains(place.village()) || wanted.contains(place.code()))
            .map(Place::village)
            .toList();
    return new Around(root, chart, found);
  }

  /** {@return the map of the villages that a drawing can show} */
  public Chart of(Drawing drawing, Viewpoint viewpoint) {
    var shown = drawing.children().shown();
    return of(drawing.root().code(), place -> shown.test(place.code()), viewpoint);
  }

  /** {@return the map of the villages below a unit, those that are not wanted as blanks} */
  public Chart of(String root, Predicate<Place> wanted, Viewpoint viewpoint) {
    var parameters = viewpoint.with(Map.of("root", root));
    var places = graph.read("explore/places", parameters, Place::of);
    var located = Plane.byPosition(places);
    if (!located.isEmpty()) {
      return Chart.of(places, located, wanted, false);
    }
    var borders = graph.read("explore/neighbours", parameters, Border::of);
    return borders.isEmpty()
        ? Chart.of(places, Map.of(), wanted, false)
        : Chart.of(places, Plane.byNeighbours(places, borders), wanted, true);
  }
}
