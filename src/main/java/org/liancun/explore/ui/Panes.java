package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Arrangement;
import org.liancun.explore.Children;
import org.liancun.explore.Drawing;
import org.liancun.explore.Drawings;
import org.liancun.explore.Listing;
import org.liancun.explore.Pane;
import org.liancun.explore.Position;
import org.liancun.explore.Tables;
import org.liancun.explore.map.Charts;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Entry;

/** Tree, canvas, table and map of one drawing, in step. */
final class Panes {

  final TreePane tree;
  final CanvasPane canvas;
  private final TablePane table;
  private final MapPane map;
  private final Drawings drawings;
  private final Tables tables;
  private final Charts charts;
  private final Course course;
  private String root = "";

  Panes(
      Drawings drawings,
      Tables tables,
      Charts charts,
      Course course,
      Known known,
      Supplier<Children> children,
      Gestures gestures,
      Consumer<Listing> onListing) {
    this.drawings = drawings;
    this.tables = tables;
    this.charts = charts;
    this.course = course;
    tree = new TreePane(children, known, gestures);
    canvas = new CanvasPane(gestures);
    canvas.keepInAddress(course::see);
    table = new TablePane(gestures, onListing);
    map = new MapPane(gestures);
  }

  /** {@return all of them in their places, with a bar above and the inspector behind} */
  Workspace below(Component bar, InspectorPane inspector) {
    return new Workspace(
        bar,
        Map.of(
            Pane.TREE,
            tree,
            Pane.CANVAS,
            canvas,
            Pane.MAP,
            map,
            Pane.TABLE,
            table,
            Pane.INSPECTOR,
            inspector));
  }

  /**
   * Draws anew.
   *
   * @param opened the lines of the tree that are open
   */
  void show(Drawing drawn, List<Entry> opened) {
    root = drawn.root().code();
    var view = drawn.state().view();
    var positions = positions(drawn);
    canvas.show(drawn.picture(), drawn.state(), positions, course.takeElsewhere());
    canvas.note(
        new Remarks(canvas::getTranslation).of(drawn, positions, course.viewpoint().asOf()));
    tree.show(drawn.picture().root(), opened);
    if (view.shows(Pane.MAP)) {
      map.show(charts.of(drawn, course.viewpoint()), drawn);
    }
    if (view.shows(Pane.TABLE)) {
      showTable(drawn);
    }
  }

  /** Lists anew what the table lists. */
  void showTable(Drawing drawn) {
    var level = tables.level(drawn);
    table.show(
        level,
        tables.totals(drawn),
        tables.of(drawn, level, course.viewpoint()),
        course.state().view().listing());
  }

  /** Lists the same rows in another order, or others of them. */
  void list(Listing listing) {
    table.list(listing);
  }

  /**
   * Marks what is selected.
   *
   * @param entry its line of the hierarchy, if that is drawn
   * @param way from the topmost unit down to it
   */
  void select(@Nullable String code, @Nullable Entry entry, List<Ancestor> way, boolean reveal) {
    var selected = new Selected(code, way, root);
    tree.select(entry, reveal);
    table.select(selected, reveal);
    map.select(selected, reveal);
  }

  /** Marks these as picked out and no others. */
  void mark(Set<String> codes) {
    tree.mark(codes);
    canvas.mark(codes);
    table.mark(codes);
    map.mark(codes);
  }

  /** Shows what is picked out as large as that goes. */
  void closer() {
    canvas.closer();
    map.closer();
  }

  private List<Position> positions(Drawing drawn) {
    return drawn.state().view().arrangement() == Arrangement.POSITION
        ? drawings.positions(drawn.root().code(), course.viewpoint())
        : List.of();
  }
}
