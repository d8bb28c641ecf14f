package org.liancun.pairing.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.CanvasNode;
import org.liancun.canvas.NetworkCanvas;
import org.liancun.explore.map.Area;
import org.liancun.explore.ui.CanvasWords;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.scoring.Organization;
import org.liancun.pairing.scoring.Village;

/** The pairs of a plan as a network: whom it pairs, below their townships, and weak ones left. */
final class PlanNetwork extends Div {

  /** No level of the hierarchy; the canvas gives it no colour of its own. */
  private static final String INSTITUTION = "institution";

  private final NetworkCanvas canvas = new NetworkCanvas();

  PlanNetwork(Consumer<String> onVillage) {
    addClassNames("lc-pane", "lc-canvas", "lc-plan-map");
    canvas.setSizeFull();
    canvas.texts(CanvasWords.in(this::getTranslation));
    canvas.addSelectListener(event -> onVillage.accept(event.code()));
    add(canvas);
  }

  /**
   * Draws a plan.
   *
   * @param sentence that sums it up
   */
  void show(PlanWorks.Ground ground, Plan plan, String sentence) {
    var nodes = nodes(ground, plan);
    canvas.look("radial", "rating", List.of(), List.of());
    canvas.show(
        ground.scope(),
        nodes,
        PlanMap.links(plan),
        nodes.stream().filter(node -> node.children() > 0).map(CanvasNode::code).toList(),
        ground.facts().villages().size());
    canvas.mark(PlanMap.unserved(plan));
    canvas.summary(sentence);
  }

  /** Brings a village out. */
  void select(@Nullable String code) {
    canvas.select(code);
  }

  private static List<CanvasNode> nodes(PlanWorks.Ground ground, Plan plan) {
    var root = ground.unit();
    var villages = villages(plan);
    var offices = offices(plan);
    var byTownship =
        villages.values().stream()
            .collect(Collectors.groupingBy(Village::township, TreeMap::new, Collectors.toList()));
    var names = townships(ground);
    var isTownship = byTownship.containsKey(root.code());
    var nodes = new ArrayList<CanvasNode>();
    nodes.add(
        node(root.code(), null, root.name(), root.level(), byTownship.size() + offices.size()));
    byTownship.forEach(
        (township, those) -> {
          if (!isTownship || !township.equals(root.code())) {
            nodes.add(
                node(
                    township,
                    root.code(),
                    names.getOrDefault(township, township),
                    "township",
                    those.size()));
          }
          those.forEach(village -> nodes.add(node(village)));
        });
    offices.forEach(one -> nodes.add(node(one.code(), root.code(), one.name(), INSTITUTION, 0)));
    return nodes;
  }

  private static Map<String, Village> villages(Plan plan) {
    var villages = new LinkedHashMap<String, Village>();
    for (var one : plan.pairs()) {
      var pair = one.candidate().pair();
      if (pair.first() instanceof Village first) {
        villages.put(first.code(), first);
      }
      villages.put(pair.second().code(), pair.second());
    }
    plan.leftovers().stream()
        .filter(left -> left.village().isWeak())
        .forEach(left -> villages.put(left.village().code(), left.village()));
    return villages;
  }

  private static List<Organization> offices(Plan plan) {
    return plan.pairs().stream()
        .map(one -> one.candidate().pair().first())
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .distinct()
        .toList();
  }

  /** The map knows what townships are called. */
  private static Map<String, String> townships(PlanWorks.Ground ground) {
    var areas =
        ground.chart().areas().stream()
            .map(Area::place)
            .collect(Collectors.toMap(place -> place.village(), place -> place.area()));
    var names = new TreeMap<String, String>();
    for (var village : ground.facts().villages()) {
      var area = areas.get(village.code());
      if (area != null) {
        names.put(village.township(), area);
      }
    }
    return names;
  }

  private static CanvasNode node(Village village) {
    var rating = village.figures().rating();
    return new CanvasNode(
        village.code(),
        village.township(),
        village.name(),
        "village",
        0,
        rating == null ? null : rating.name().toLowerCase(Locale.ROOT),
        village.figures().population(),
        null);
  }

  private static CanvasNode node(
      String code, @Nullable String parent, String name, String level, int children) {
    return new CanvasNode(code, parent, name, level, children, null, null, null);
  }
}
