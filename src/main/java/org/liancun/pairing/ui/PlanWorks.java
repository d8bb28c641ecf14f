package org.liancun.pairing.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.canvas.CanvasNode;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Charts;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Details;
import org.liancun.organization.Organization;
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
  private final Organization organization;

  PlanWorks(PairingPlanner planner, Charts charts, Organization organization) {
    this.planner = planner;
    this.charts = charts;
    this.organization = organization;
  }

  /** What is read of a unit as of a day. */
  record Ground(CanvasNode unit, Viewpoint from, Facts facts, Chart chart) {

    /** {@return the code of the unit that is planned for} */
    String scope() {
      return unit.code();
    }
  }

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

  /** {@return what a plan for a unit is made from} */
  Ground read(String scope, Viewpoint from) {
    var facts = planner.facts(new Viewpoint(from.asOf(), scope));
    var codes =
        facts.villages().stream().map(village -> village.code()).collect(Collectors.toSet());
    return new Ground(
        unit(scope, from),
        from,
        facts,
        charts.of(scope, place -> codes.contains(place.village()), Viewpoint.of(from.asOf())));
  }

  private CanvasNode unit(String code, Viewpoint from) {
    var found = organization.details(code, from);
    return new CanvasNode(
        code,
        null,
        found.map(Details::name).orElse(code),
        found.map(it -> it.level().key()).orElse(""),
        0,
        null,
        null,
        null);
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
  List<WhyNot> others(Planning planning, Plan plan, String code, Optional<Couple> not) {
    return planning.candidates().stream()
        .filter(one -> isOf(one, code))
        .filter(one -> not.filter(couple -> isOf(one, couple)).isEmpty())
        .sorted(Comparator.comparingInt(Candidate::points).reversed())
        .map(PairPane::couple)
        .distinct()
        .flatMap(couple -> weighed(planning, plan, couple))
        .limit(OTHERS)
        .sorted(Comparator.comparing(WhyNot::isException).thenComparing(WhyNot::lost))
        .toList();
  }

  /** {@return what would bring a pair in: a change of a weight, and one of a fact} */
  List<Sentence> flips(Planning planning, WhyNot found) {
    return List.of(
        PlanCard.flip(planning.flip(found)), PlanCard.factFlip(planning.factFlip(found)));
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
