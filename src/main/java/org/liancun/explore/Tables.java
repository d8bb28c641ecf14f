package org.liancun.explore;

import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Level;
import org.springframework.stereotype.Service;

/** Reads what the table lists: one level of a county, in one round trip. */
@Service
public class Tables {

  /** What one asks for first, if there is any of it. */
  private static final List<Level> FIRST =
      List.of(
          Level.BRANCH,
          Level.VILLAGE,
          Level.GENERAL_BRANCH,
          Level.TOWNSHIP,
          Level.GROUP,
          Level.MEMBER);

  private final Graph graph;

  Tables(Graph graph) {
    this.graph = graph;
  }

  /** {@return how many units, villages and members of each level a drawing can list} */
  public Map<Level, Integer> totals(Drawing drawing) {
    return drawing.children() instanceof Children.Kept kept
        ? kept.totals()
        : drawing.picture().totals();
  }

  /** {@return the level that the listing of a drawing means} */
  public Level level(Drawing drawing) {
    var asked = drawing.state().view().listing().level();
    var totals = totals(drawing);
    return asked != null
        ? asked
        : FIRST.stream()
            .filter(level -> totals.getOrDefault(level, 0) > 0)
            .findFirst()
            .orElse(Level.TOWNSHIP);
  }

  /** {@return all of one level below a root that its picture shows, by code} */
  public List<Row> of(Drawing drawing, Level level, Viewpoint viewpoint) {
    var root = drawing.root().code();
    var rows =
        level == Level.MEMBER
            ? graph.read("explore/members", viewpoint.with(Map.of("root", root)), Row::of)
            : graph.read(
                "explore/rows",
                viewpoint.with(Map.of("root", root, "label", level.label())),
                Row::of);
    var shown = drawing.children().shown();
    return rows.stream().filter(row -> shown.test(row.code())).toList();
  }
}
