package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** What the colours of the bars, the breadth of the lines and the frames mean. */
final class PlanLegend extends Div {

  private final Component unserved;

  PlanLegend() {
    addClassNames("lc-plan-legend", "lc-small", "lc-secondary");
    unserved = entry("lc-legend-unserved", "pairing.legend.unserved");
    add(entry("lc-legend-line", "pairing.legend.line"), unserved);
    Arrays.stream(RuleColour.values())
        .filter(colour -> colour != RuleColour.COST) // taken from the points, no part of a bar
        .map(colour -> entry(colour.style(), "pairing.legend." + colour.key()))
        .forEach(this::add);
  }

  /**
   * Explains what is drawn.
   *
   * @param hasUnserved whether a village is framed that nobody helps
   */
  void show(boolean hasUnserved) {
    unserved.setVisible(hasUnserved);
  }

  private Div entry(String style, String key) {
    var swatch = new Span();
    swatch.addClassNames("lc-legend-swatch", style);
    swatch.getElement().setAttribute("aria-hidden", "true");
    return new Div(swatch, new Span(getTranslation(key)));
  }
}
