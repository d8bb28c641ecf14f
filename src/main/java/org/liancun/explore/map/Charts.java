package org.liancun.explore.map;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liancun.explore.Drawing;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** Draws maps: by position, else by who borders on whom. */
@Service
public class Charts {

  private final Graph graph;

  Charts(Graph graph) {
    this.graph = graph;
  }

  /** {@return the map of the villages that a drawing can show} */
  public Chart of(Drawing drawing, Viewpoint viewpoint) {
    var shown = drawing.children().shown();
    return of(drawing.root().code(), place -> shown.test(place.code()), viewpoint);
  }

  /** {@return the map of those villages below a unit that are wanted} */
  public Chart of(String root, Predicate<Place> wanted, Viewpoint viewpoint) {
    var parameters = viewpoint.with(Map.of("root", root));
    var places =
        graph.read("explore/places", parameters, Place::of).stream().filter(wanted).toList();
    var located = Plane.byPosition(places);
    if (!located.isEmpty()) {
      return chart(Cells.of(located), false, places.size() - located.size());
    }
    var borders = graph.read("explore/neighbours", parameters, Border::of);
    return borders.isEmpty()
        ? Chart.nothing(places.size())
        : chart(Cells.of(Plane.byNeighbours(places, borders)), true, 0);
  }

  private static Chart chart(List<Area> areas, boolean isSchematic, int missing) {
    return new Chart(areas, Cells.outlines(areas), isSchematic, missing);
  }
}
