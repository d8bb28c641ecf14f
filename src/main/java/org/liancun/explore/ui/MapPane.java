package org.liancun.explore.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.NetworkMap;
import org.liancun.explore.Drawing;
import org.liancun.explore.View;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Place;

/** The villages where they lie, each with its area, and the relationships across. */
final class MapPane extends Div {

  private final NetworkMap map = new NetworkMap();
  private final Paragraph lacking = new Paragraph();

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
    map.setVisible(hasAny);
    lacking.setVisible(!hasAny);
    lacking.setText(
        getTranslation(chart.missing() > 0 ? "explore.map.lacking" : "explore.map.nothing"));
    if (hasAny) {
      draw(chart, drawing);
    }
  }

  /** Marks the area of what is selected, or none; brings it into view if asked to. */
  void select(@Nullable String code, boolean reveal) {
    map.select(code);
    if (code != null && reveal) {
      map.reveal(code);
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
