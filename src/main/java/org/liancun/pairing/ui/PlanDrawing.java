package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.ui.PlanState.Drawn;

/** A plan on the map or as a network; only what is looked at is drawn. */
final class PlanDrawing extends Div {

  private final PlanMap map;
  private final PlanNetwork network;
  private final Map<Drawn, QuietButton> buttons = new EnumMap<>(Drawn.class);

  /**
   * Nothing drawn yet.
   *
   * @param onRelink told who was dragged into whose place
   * @param onDrawn told how somebody wants it drawn
   */
  PlanDrawing(Consumer<String> onVillage, PlanMap.Relinking onRelink, Consumer<Drawn> onDrawn) {
    addClassName("lc-plan-drawing");
    map = new PlanMap(onVillage, onRelink);
    network = new PlanNetwork(onVillage);
    var choice = new Div();
    choice.addClassNames("lc-floating", "lc-drawn");
    for (var drawn : Drawn.values()) {
      var name = getTranslation("pairing.drawn." + drawn.name().toLowerCase(Locale.ROOT));
      var button = new QuietButton(name, () -> onDrawn.accept(drawn));
      buttons.put(drawn, button);
      choice.add(button);
    }
    add(map, network, choice);
  }

  /**
   * Draws a plan.
   *
   * @param sentence that sums it up
   */
  void show(PlanWorks.Made made, Plan plan, String sentence, Drawn drawn) {
    buttons.forEach(
        (one, button) ->
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one == drawn)));
    only(drawn == Drawn.MAP ? map : network);
    switch (drawn) {
      case MAP -> map.show(made.ground().scope(), made.ground().chart(), plan, sentence);
      case NETWORK -> network.show(made.ground(), plan, sentence);
    }
  }

  private void only(Component one) {
    map.setVisible(one.equals(map));
    network.setVisible(one.equals(network));
  }

  /** Brings a village out. */
  void select(@Nullable String code) {
    map.select(code);
    network.select(code);
  }
}
