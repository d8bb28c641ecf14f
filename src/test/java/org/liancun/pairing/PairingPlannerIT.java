package org.liancun.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Wishes;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans over the sample county. */
@WithSample
class PairingPlannerIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String COUNTY = "990101000000";

  @Autowired private PairingPlanner planner;
  @Autowired private Graph graph;

  @Test
  void explore() {
    var asked = new ArrayList<Asked>();
    var facts = graph.overheard(asked::add, () -> planner.facts(new Viewpoint(DAY, COUNTY)));
    System.out.println(
        "FACTS "
            + facts.villages().size()
            + " "
            + facts.organizations().size()
            + " "
            + facts.borders().size()
            + " "
            + facts.ties().size()
            + " asked "
            + asked.size());
    facts.ties().forEach(tie -> System.out.println("TIE " + tie));
    facts.villages().stream().limit(3).forEach(v -> System.out.println("V " + v));
    var planning = planner.planning(facts, Wishes.USUAL);
    System.out.println("CANDIDATES " + planning.candidates().size());
    if (planning.plan() instanceof Plan plan) {
      var card = PlanCard.of(plan, COUNTY, DAY, Locale.ENGLISH);
      System.out.println(
          "PLAN "
              + card.proven()
              + " "
              + card.totals()
              + " greedy "
              + card.greedy()
              + " "
              + card.summary()
              + card.remarks()
              + " "
              + card.proof());
      card.pairs()
          .forEach(
              p ->
                  System.out.println(
                      "P "
                          + p.first().name()
                          + " "
                          + p.second().name()
                          + " "
                          + p.ground()
                          + " "
                          + p.form()
                          + " "
                          + p.points()));
      card.leftovers().stream()
          .filter(l -> l.weak())
          .forEach(l -> System.out.println("L " + l.sentence()));
      System.out.println(card.pairs().getFirst().reasons());
    } else {
      System.out.println("NO " + planning.plan());
    }
    assertThat(asked).hasSize(4);
  }
}
