package org.liancun.explore.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.liancun.canvas.NetworkMap;
import org.liancun.explore.map.Around;
import org.liancun.explore.map.Place;

/** Villages that were found, brought out among all the others where they lie. */
public final class FoundMap extends Div {

  private final NetworkMap map = new NetworkMap();

  /**
   * An empty map.
   *
   * @param onSelect told the code of the village that was chosen
   */
  public FoundMap(Consumer<String> onSelect) {
    addClassNames("lc-map", "lc-found-map");
    map.setSizeFull();
    map.texts(CanvasWords.in(this::getTranslation));
    map.addSelectListener(event -> onSelect.accept(event.code()));
    add(map);
  }

  /** Draws what lies around some villages, and them as marked. */
  public void show(Around around) {
    var chart = around.chart();
    map.show(
        around.root(),
        MapShapes.areas(chart, Place::village),
        MapShapes.blanks(chart),
        MapShapes.outlines(chart),
        List.of(),
        "rating");
    map.mark(around.found());
    var sentence =
        getTranslation("query.map", around.found().size(), chart.areas().size(), chart.missing());
    map.remark(sentence);
    map.summary(sentence);
  }
}
