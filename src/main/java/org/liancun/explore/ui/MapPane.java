package org.liancun.explore.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import org.liancun.canvas.NetworkMap;
import org.liancun.explore.Drawing;
import org.liancun.explore.View;
import org.liancun.explore.map.Area;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Place;
import org.liancun.organization.Level;

/** The villages where they lie, each with its area, and the relationships across. */
final class MapPane extends Div {

  private final NetworkMap map = new NetworkMap();
  private final Paragraph lacking = new Paragraph();
  private List<Place> places = List.of();

  MapPane(Gestures gestures) {
    addClassNames("lc-pane", "lc-map");
    map.setSizeFull();
    map.texts(CanvasWords.in(this::getTranslation));
    map.addSelectListener(event -> gestures.select(event.code(), true));
    map.addPickListener(event -> gestures.mark(event.codes()));
    map.addStepListener(event -> gestures.step(event.isBack()));
    lacking.addClassName("lc-empty");
    add(map, lacking);
  }

  /** Draws a map anew. */
  void show(Chart chart, Drawing drawing) {
    boolean hasAny = !chart.isEmpty();
    places = chart.areas().stream().map(Area::place).toList();
    map.setVisible(hasAny);
    lacking.setVisible(!hasAny);
    lacking.setText(
        getTranslation(chart.missing() > 0 ? "explore.map.lacking" : "explore.map.nothing"));
    if (hasAny) {
      draw(chart, drawing);
    }
  }

  /**
   * Marks the areas of what is selected, or none: of a unit all below it, of who or what lies in a
   * branch those that this serves. Brings them into view if asked to.
   */
  void select(Selected selected, boolean reveal) {
    var codes = selected.among(places, Level.BRANCH).stream().map(Place::code).distinct().toList();
    map.select(codes);
    if (!codes.isEmpty() && reveal) {
      map.reveal(codes);
    }
  }

  /** Marks these as picked out and no others. */
  void mark(Collection<String> codes) {
    map.mark(codes);
  }

  /** Shows what is picked out as large as that goes. */
  void closer() {
    map.closer();
  }

  private void draw(Chart chart, Drawing drawing) {
    var root = drawing.root();
    var areas = chart.areas().stream().map(area -> area.place().code()).collect(toSet());
    map.show(
        root.code(),
        MapShapes.areas(chart, Place::code),
        MapShapes.blanks(chart),
        MapShapes.outlines(chart),
        Lines.among(drawing.picture(), areas),
        View.word(drawing.state().view().colouring()));
    map.remark(remark(chart));
    map.summary(
        getTranslation(
            "explore.map.summary",
            root.name(),
            chart.areas().size(),
            Lines.numbers(Lines.spans(drawing.picture(), areas), this::getTranslation)));
  }

  private String remark(Chart chart) {
    if (chart.isSchematic()) {
      return getTranslation("explore.map.schematic", chart.missing());
    }
    if (chart.missing() > 0) {
      return getTranslation("explore.map.missing", chart.missing());
    }
    return chart.areas().isEmpty() ? getTranslation("explore.map.nothing") : "";
  }
}
