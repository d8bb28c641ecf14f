package org.liancun.pairing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Background;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.planning.WhyNot;
import org.liancun.pairing.scoring.Village;

/** The place beside a plan where one pair of it is explained, or a village that it leaves alone. */
final class PlanBeside {

  private final PlanWorks works;
  private final Div panes;
  private final PairPane.Decisions decisions;
  private @Nullable PairPane pane;

  /**
   * A closed one.
   *
   * @param panes among which it stands
   */
  PlanBeside(PlanWorks works, Div panes, PairPane.Decisions decisions) {
    this.works = works;
    this.panes = panes;
    this.decisions = decisions;
  }

  /** Explains a pair of a plan; of what is no pair of it, its first as one that is left alone. */
  void show(PlanWorks.Made made, Plan plan, @Nullable Couple shown) {
    close();
    if (shown == null) {
      return;
    }
    var pair = plan.pair(shown.first(), shown.second());
    pair.map(one -> PairPane.of(one, joinable(made), decisions))
        .or(() -> ofLeftover(plan, shown.first()))
        .ifPresent(
            one -> {
              pane = one;
              panes.add(one);
              weighOthers(one, made, plan, shown, pair);
            });
  }

  private static List<Village> joinable(PlanWorks.Made made) {
    return made.ground().facts().villages().stream()
        .filter(village -> made.planning().isJoinable(village.code()))
        .toList();
  }

  private Optional<PairPane> ofLeftover(Plan plan, String code) {
    return plan.leftovers().stream()
        .filter(left -> left.village().code().equals(code))
        .findFirst()
        .map(left -> PairPane.of(left, decisions));
  }

  private void weighOthers(
      PairPane beside, PlanWorks.Made made, Plan plan, Couple shown, Optional<Planned> pair) {
    beside.waitForOthers();
    var code = pair.map(one -> one.candidate().pair().second().code()).orElse(shown.first());
    var couple = pair.map(one -> PairPane.couple(one.candidate()));
    Background.run(
        UI.getCurrent(),
        () -> works.others(made.planning(), plan, code, couple),
        others -> {
          beside.showOthers(others);
          others.stream().findFirst().ifPresent(first -> weighFlips(beside, made, first));
        },
        () -> beside.showOthers(List.of()));
  }

  /** Some dozens of plans are made for it, so the others are shown before. */
  private void weighFlips(PairPane beside, PlanWorks.Made made, WhyNot first) {
    Background.run(
        UI.getCurrent(),
        () -> works.flips(made.planning(), first),
        flips -> beside.showFlips(first, flips),
        () -> beside.showFlips(first, List.of()));
  }

  void close() {
    if (pane != null) {
      panes.remove(pane);
      pane = null;
    }
  }
}
