package org.liancun.pairing.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Charts;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.PairingPlanner;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Reply;
import org.liancun.pairing.planning.WhyNot;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Sentence;
import org.springframework.stereotype.Component;

/** Makes the plans of the screen: facts and map are read once a unit and day. */
@Component
class PlanWorks {

  /** So many other pairs are weighed beside the one that is shown. */
  private static final int OTHERS = 4;

  private static final long NANOS_A_MILLISECOND = 1_000_000;

  private final PairingPlanner planner;
  private final Charts charts;

  PlanWorks(PairingPlanner planner, Charts charts) {
    this.planner = planner;
    this.charts = charts;
  }

  /** What is read of a unit as of a day. */
  record Ground(String scope, Viewpoint from, Facts facts, Chart chart) {}

  /**
   * A plan with all that made it.
   *
   * @param millis how long that took, reading not counted
   */
  record Made(Ground ground, Planning planning, Reply reply, long millis) {

    /** {@return the plan, if there is one} */
    Optional<Plan> plan() {
      return reply instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }
  }

  /**
   * What else could be.
   *
   * @param flip what would bring the first of them in; null: there is none
   */
  record Others(List<WhyNot> found, @Nullable Sentence flip) {}

  /** {@return what a plan for a unit is made from} */
  Ground read(String scope, Viewpoint from) {
    var facts = planner.facts(new Viewpoint(from.asOf(), scope));
    var codes =
        facts.villages().stream().map(village -> village.code()).collect(Collectors.toSet());
    return new Ground(
        scope,
        from,
        facts,
        charts.of(scope, place -> codes.contains(place.village()), Viewpoint.of(from.asOf())));
  }

  /** {@return the best plan by wishes} */
  Made make(Ground ground, Wishes wishes) {
    long begun = System.nanoTime();
    var planning = planner.planning(ground.facts(), wishes);
    var reply = planning.plan();
    return new Made(ground, planning, reply, (System.nanoTime() - begun) / NANOS_A_MILLISECOND);
  }

  /**
   * {@return the best other pairs of somebody, with what each would cost the plan}
   *
   * @param not the pair that they are in
   */
  Others others(Planning planning, Plan plan, String code, Optional<Couple> not) {
    var found =
        planning.candidates().stream()
            .filter(one -> isOf(one, code))
            .filter(one -> not.filter(couple -> isOf(one, couple)).isEmpty())
            .sorted(Comparator.comparingInt(Candidate::points).reversed())
            .map(PairPane::couple)
            .distinct()
            .limit(OTHERS)
            .flatMap(couple -> weighed(planning, plan, couple))
            .sorted(Comparator.comparing(PlanWorks::isBeyondLimits).thenComparing(WhyNot::lost))
            .toList();
    var flip =
        found.stream().findFirst().map(first -> PlanCard.flip(planning.flip(first))).orElse(null);
    return new Others(found, flip);
  }

  /** Nothing can be better than the best but what nobody may do: help more than one can take. */
  static boolean isBeyondLimits(WhyNot found) {
    return found.lost().weakServed() < 0
        || (found.lost().weakServed() == 0 && found.lost().points() < 0);
  }

  private static Stream<WhyNot> weighed(Planning planning, Plan plan, Couple couple) {
    return planning.whyNot(plan, couple.first(), couple.second()).stream();
  }

  private static boolean isOf(Candidate one, String code) {
    return one.pair().first().code().equals(code) || one.pair().second().code().equals(code);
  }

  private static boolean isOf(Candidate one, Couple couple) {
    return one.pair().isOf(couple.first(), couple.second());
  }
}
