package org.liancun.pairing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.CanvasLink;
import org.liancun.canvas.NetworkMap;
import org.liancun.explore.RelationshipKind;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Place;
import org.liancun.explore.ui.CanvasWords;
import org.liancun.explore.ui.MapShapes;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;

/** The villages where they lie, and the pairs of a plan as lines between them. */
final class PlanMap extends Div {

  /** A line of the best pair is as broad as one of so many relationships. */
  private static final int BROADEST = 24;

  private final NetworkMap map = new NetworkMap();
  private final Paragraph lacking = new Paragraph();

  /** Somebody puts another village in the place of one of a pair. */
  @FunctionalInterface
  interface Relinking {

    /** Pairs one that stays with another than before. */
    void relink(String kept, String was, String to);
  }

  /** A map to look at. */
  PlanMap() {
    addClassNames("lc-pane", "lc-map", "lc-plan-map");
    map.setSizeFull();
    map.texts(CanvasWords.in(this::getTranslation));
    lacking.addClassName("lc-empty");
    add(map, lacking);
  }

  /** A map on which one chooses villages and drags the ends of pairs. */
  PlanMap(Consumer<String> onVillage, Relinking onRelink) {
    this();
    map.addSelectListener(event -> onVillage.accept(event.code()));
    map.relinkable(true);
    map.addRelinkListener(event -> onRelink.relink(event.kept(), event.was(), event.to()));
  }

  /**
   * Draws a plan.
   *
   * @param sentence that sums it up
   */
  void show(String root, Chart chart, Plan plan, String sentence) {
    boolean hasAny = !chart.isEmpty();
    map.setVisible(hasAny);
    lacking.setVisible(!hasAny);
    lacking.setText(getTranslation("explore.map.nothing"));
    if (hasAny) {
      map.show(
          root,
          MapShapes.areas(chart, Place::village),
          MapShapes.blanks(chart),
          MapShapes.outlines(chart),
          links(plan),
          "rating");
      map.remark(
          chart.isSchematic() ? getTranslation("explore.map.schematic", chart.missing()) : "");
      map.summary(sentence);
      map.mark(unserved(plan));
    }
  }

  /** Weak villages that nobody helps, neither by the plan nor by what runs. */
  static List<String> unserved(Plan plan) {
    return plan.leftovers().stream()
        .filter(left -> left.village().isWeak() && !left.isPaired())
        .map(left -> left.village().code())
        .toList();
  }

  /** Brings a pair's village out. */
  void select(@Nullable String code) {
    map.select(code);
  }

  static List<CanvasLink> links(Plan plan) {
    int most =
        plan.pairs().stream()
            .map(one -> one.candidate().points())
            .max(Comparator.naturalOrder())
            .orElse(1);
    return plan.pairs().stream().map(one -> link(one, Math.max(1, most))).toList();
  }

  private static CanvasLink link(Planned one, int most) {
    var pair = one.candidate().pair();
    return new CanvasLink(
        List.of(pair.first().code()),
        List.of(pair.second().code()),
        RelationshipKind.ofGround(pair.ground().name()).key(),
        Math.max(1, one.candidate().points() * BROADEST / most),
        false);
  }
}
