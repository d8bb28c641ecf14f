package org.liancun.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Reply;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Village;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans over the sample county. */
@WithSample
class PairingPlannerIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String COUNTY = "990101000000";
  private static final String TOWNSHIP = "990101102000";

  @Autowired private PairingPlanner planner;
  @Autowired private Graph graph;

  private Facts facts(String scope, LocalDate day) {
    return planner.facts(new Viewpoint(day, scope));
  }

  @Test
  void aCountysFactsAreReadInFourQuestions() {
    var asked = new ArrayList<Asked>();
    var facts = graph.overheard(asked::add, () -> facts(COUNTY, DAY));
    assertThat(asked).hasSize(4);
    assertThat(facts.villages()).hasSize(152);
    assertThat(facts.borders()).hasSize(408);
    assertThat(facts.ties()).hasSize(15);
    var village = village(facts, "南柳坡村");
    assertThat(village.figures().rating()).isEqualTo(Rating.WEAK);
    assertThat(village.figures().year()).isEqualTo(2025);
    assertThat(village.needs()).containsExactly("种植技术", "销售渠道");
    assertThat(village.seats().branchPosts()).isPositive();
    assertThat(village(facts, "槐店社区").isUrban()).isTrue();
  }

  private static Village village(Facts facts, String name) {
    return facts.villages().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void pairingsInForceEndedAndOfTheFutureAreToldApart() {
    assertThat(facts(COUNTY, DAY).ties())
        .filteredOn(tie -> !tie.isRunning())
        .singleElement()
        .satisfies(tie -> assertThat(tie.ground()).isEqualTo(Ground.DOUBLE_HUNDRED));
    assertThat(facts(COUNTY, LocalDate.of(2024, 1, 1)).ties()).isEmpty();
  }

  @Test
  void theBestPlanOfTheCountyServesEveryWeakVillageThatRunningPairingsDoNot() {
    var planning = planner.planning(facts(COUNTY, DAY), Wishes.USUAL);
    var plan = (Plan) planning.plan();
    assertThat(plan.isProven()).isTrue();
    assertThat(plan.coverage().weak()).isEqualTo(34);
    assertThat(plan.coverage().weakServed()).isEqualTo(24);
    assertThat(plan.coverage().weakAlready()).isEqualTo(10);
    assertThat(plan.greedy()).isLessThan(plan.totals());
    for (var language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      var card = PlanCard.of(plan, COUNTY, DAY, language);
      assertThat(card.pairs())
          .isNotEmpty()
          .allSatisfy(
              pair ->
                  assertThat(pair.reasons())
                      .isNotEmpty()
                      .allSatisfy(
                          reason -> assertThat(reason.sentence()).doesNotContain("pairing.", "{")));
      assertThat(card.leftovers())
          .allSatisfy(left -> assertThat(left.sentence()).doesNotContain("pairing.", "{"));
    }
  }

  @Test
  void twoSmallVillagesOnTheirWayToAJointBranchAreFoundByThePlannerToo() {
    var joint =
        Wishes.USUAL.by(
            Criteria.USUAL.only(Set.of(Ground.SMALL_VILLAGES), Set.of(Form.JOINT_BRANCH)));
    var facts = facts(TOWNSHIP, DAY);
    var reply = planner.planning(facts, joint).plan();
    assertThat(reply).isInstanceOf(Plan.class);
    assertThat(((Plan) reply).pairs())
        .allSatisfy(pair -> assertThat(pair.candidate().postsSaved()).isPositive());
  }

  @Test
  void aVillageWithoutNeighboursIsNotGuessedAt() {
    var none = planner.facts(new Viewpoint(LocalDate.of(1990, 1, 1), "nowhere"));
    assertThat(planner.planning(none, Wishes.USUAL).plan())
        .isInstanceOfSatisfying(
            Reply.Unplanned.class,
            it -> assertThat(it.why().key()).isEqualTo("pairing.lacks.villages"));
    assertThat(graph.read("pairing/borders", new Viewpoint(DAY, "nowhere").with(Map.of()), r -> r))
        .isEmpty();
  }
}
