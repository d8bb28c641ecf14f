package org.liancun.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.pairing.scoring.Places.rated;
import static org.liancun.pairing.scoring.Places.small;
import static org.liancun.pairing.scoring.Places.trading;
import static org.liancun.pairing.scoring.Places.with;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.planning.Leftover.Reason;
import org.liancun.pairing.planning.WhyNot.Waived;
import org.liancun.pairing.scoring.Border;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Limits;
import org.liancun.pairing.scoring.Measure;
import org.liancun.pairing.scoring.Places;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Rule;
import org.liancun.pairing.scoring.Tie;
import org.liancun.pairing.scoring.Village;

class PlanningTests {

  private static final Matcher MATCHER = new Matcher(Duration.ofMinutes(1));

  /** 1 weak – 2 strong – 3 weak – 4 strong, of which 2 and 3 live on the same. */
  private static final Facts ROW =
      row(
          List.of(
              rated("1", Rating.WEAK),
              with(trading("2", List.of("a"), List.of()), Places.figures(900, Rating.STRONG)),
              with(trading("3", List.of("a"), List.of()), Places.figures(900, Rating.WEAK)),
              rated("4", Rating.STRONG)));

  private static final Wishes NEXT =
      Wishes.USUAL.by(Criteria.USUAL.within(Limits.USUAL.near(1, 0)));

  private static Facts row(List<Village> villages, Tie... ties) {
    var borders =
        IntStream.range(1, villages.size())
            .mapToObj(
                i -> new Border(villages.get(i - 1).code(), villages.get(i).code(), 500L, false))
            .toList();
    return new Facts(villages, List.of(), borders, List.of(ties));
  }

  private static Planning planning(Facts facts, Wishes wishes) {
    return new Planning(facts, wishes, MATCHER);
  }

  private static Plan plan(Facts facts, Wishes wishes) {
    return (Plan) planning(facts, wishes).plan();
  }

  private static List<String> codes(Plan plan) {
    return plan.pairs().stream()
        .map(p -> p.candidate().pair().first().code() + p.candidate().pair().second().code())
        .toList();
  }

  private static String refusal(Facts facts, Wishes wishes) {
    return ((Reply.Unplanned) planning(facts, wishes).plan()).why().key();
  }

  @Test
  void weakVillagesServedComeBeforePoints() {
    var plan = plan(ROW, NEXT);
    assertThat(codes(plan)).containsExactly("21", "43");
    assertThat(plan.totals().weakServed()).isEqualTo(2);
    assertThat(plan.isProven()).isTrue();
    assertThat(plan.greedy().weakServed()).as("greedy takes 2 and 3, who fit best").isEqualTo(1);
    assertThat(plan.leftovers()).isEmpty();
    assertThat(plan.coverage()).isEqualTo(new Coverage(2, 2, 0, 0, 0, 0));
  }

  @Test
  void aHelperOfTwoServesBoth() {
    var two = Criteria.USUAL.within(Limits.USUAL.near(1, 0).helping(2, 3));
    var aid = Wishes.USUAL.by(two.only(Set.of(Ground.STRONG_BESIDE_WEAK), Set.of(Form.PAIRED_AID)));
    assertThat(codes(plan(ROW, aid.leavingOut(Set.of("4"))))).containsExactly("21", "23");
    assertThat(codes(plan(ROW, NEXT.leavingOut(Set.of("4"))))).containsExactly("23");
  }

  @Test
  void locksBansAndThoseLeftOutAreKept() {
    assertThat(codes(plan(ROW, NEXT.locking(List.of(new Couple("3", "2")))))).containsExactly("23");
    var banned = plan(ROW, NEXT.banning(List.of(new Couple("1", "2"))));
    assertThat(codes(banned)).containsExactly("23");
    assertThat(banned.leftovers())
        .extracting(Leftover::reason)
        .containsExactly(Reason.BANNED, Reason.TAKEN);
    var without = plan(ROW, NEXT.leavingOut(Set.of("1")));
    assertThat(codes(without)).containsExactly("23");
    assertThat(without.leftovers().getFirst().reason()).isEqualTo(Reason.LEFT_OUT);
  }

  @Test
  void wishesThatExcludeEachOtherAreNamed() {
    var oneTwo = new Couple("1", "2");
    assertThat(refusal(ROW, NEXT.locking(List.of(oneTwo)).banning(List.of(oneTwo))))
        .isEqualTo("pairing.refused.banned");
    assertThat(refusal(ROW, NEXT.locking(List.of(oneTwo, new Couple("4", "1")))))
        .isEqualTo("pairing.refused.conflict");
    assertThat(refusal(ROW, NEXT.locking(List.of(new Couple("1", "9")))))
        .isEqualTo("pairing.refused.unknown");
  }

  @Test
  void whoInsistsMayPairWhatNoRuleOffers() {
    var plan = plan(ROW, NEXT.locking(List.of(new Couple("4", "2"))));
    assertThat(codes(plan)).contains("42");
    assertThat(plan.pair("2", "4").orElseThrow().isLocked()).isTrue();
  }

  @Test
  void whatIsPairedAgainstTheRulesIsSaid() {
    var beyond = plan(ROW, NEXT.locking(List.of(new Couple("1", "3"))));
    assertThat(beyond.remarks()).extracting(it -> it.key()).contains("pairing.remark.beyond");
    var within = plan(ROW, NEXT.locking(List.of(new Couple("2", "3"))));
    assertThat(within.remarks()).extracting(it -> it.key()).doesNotContain("pairing.remark.beyond");
  }

  @Test
  void aPlanStandsBesideTheBestWithoutDecisionsAndBesideGreedyChoice() {
    var planning = planning(ROW, NEXT.locking(List.of(new Couple("2", "3"))));
    var plan = (Plan) planning.plan();
    var standing = planning.standing(plan);
    assertThat(plan.totals().weakServed()).isEqualTo(1);
    assertThat(standing.optimum()).isEqualTo(plan(ROW, NEXT).totals());
    assertThat(standing.optimum().weakServed()).isEqualTo(2);
    assertThat(standing.greedy()).isEqualTo(plan.greedy());
    assertThat(standing.moves()).isEmpty();
  }

  /** 2 could help 1 or 3; 3 is poorer by far than 1, which is nearly like 2. */
  @Test
  void theSmallestChangeOfAFactIsFoundByPlanningOverIt() {
    var facts =
        row(
            List.of(
                earningRated("1", 9_500, Rating.WEAK),
                earningRated("2", 10_000, Rating.STRONG),
                earningRated("3", 6_000, Rating.WEAK)));
    var incomes = Criteria.USUAL.weighing(Ground.STRONG_BESIDE_WEAK, Rule.INCOMES_ALIKE, 10);
    var wishes =
        Wishes.USUAL.by(
            incomes
                .only(Set.of(Ground.STRONG_BESIDE_WEAK), Set.of(Form.PAIRED_AID))
                .within(Limits.USUAL.near(1, 0)));
    var planning = planning(facts, wishes);
    var plan = (Plan) planning.plan();
    assertThat(codes(plan)).containsExactly("21");
    var flip = planning.factFlip(planning.whyNot(plan, "2", "3").orElseThrow()).orElseThrow();
    assertThat(flip).isInstanceOf(FactFlip.Figure.class);
    var figure = (FactFlip.Figure) flip;
    assertThat(figure.measure()).isEqualTo(Measure.INCOME);
    var changed = (Plan) planning(facts.with(figure.village()), wishes).plan();
    var lost = planning(facts.with(figure.village()), wishes).whyNot(changed, "2", "3");
    assertThat(changed.pair("2", "3").isPresent() || lost.orElseThrow().lost().points() == 0)
        .isTrue();
  }

  @Test
  void threeVillagesGetOneBranchWhereSomebodyWantsIt() {
    var wishes = NEXT.joining(List.of(List.of("2", "3", "4")));
    var plan = plan(ROW, wishes);
    assertThat(codes(plan)).containsExactly("23", "24");
    assertThat(plan.pairs()).allMatch(Planned::isLocked);
    assertThat(plan.pairs())
        .extracting(one -> one.candidate().pair().form())
        .containsOnly(Form.JOINT_BRANCH);
    assertThat(plan.leftovers()).extracting(one -> one.village().code()).containsExactly("1");
    assertThat(plan.remarks()).extracting(it -> it.key()).contains("pairing.remark.apart");
    assertThat(refusal(ROW, NEXT.joining(List.of(List.of("2", "3")))))
        .isEqualTo("pairing.refused.few");
    assertThat(refusal(ROW, NEXT.joining(List.of(List.of("1", "2", "3"), List.of("3", "4", "2")))))
        .isEqualTo("pairing.refused.joined");
    assertThat(refusal(ROW, wishes.locking(List.of(new Couple("1", "2")))))
        .isEqualTo("pairing.refused.taken");
  }

  @Test
  void onlyWhoIsInNothingElseCanJoinABranch() {
    var joint =
        new Tie("j", "1", "2", false, Ground.SMALL_VILLAGES, Form.JOINT_BRANCH, true, "document");
    var eight =
        row(IntStream.range(1, 9).mapToObj(it -> small(String.valueOf(it), 100)).toList(), joint);
    var wishes = NEXT.locking(List.of(new Couple("3", "4"))).leavingOut(Set.of("5"));
    assertThat(IntStream.range(1, 9).mapToObj(String::valueOf))
        .filteredOn(planning(eight, wishes)::isJoinable)
        .containsExactly("6", "7", "8");
  }

  @Test
  void whatAnotherPairCostsIsTheSameWithABranchForThreeBeside() {
    var six =
        row(
            List.of(
                rated("1", Rating.WEAK),
                rated("2", Rating.STRONG),
                rated("3", Rating.WEAK),
                small("4", 100),
                small("5", 100),
                small("6", 100)));
    var plain = planning(six, NEXT.leavingOut(Set.of("4", "5", "6")));
    var joined = planning(six, NEXT.joining(List.of(List.of("4", "5", "6"))));
    var lost = plain.whyNot((Plan) plain.plan(), "2", "3").orElseThrow().lost();
    assertThat(joined.whyNot((Plan) joined.plan(), "2", "3").orElseThrow().lost()).isEqualTo(lost);
  }

  private static Village earningRated(String code, int income, Rating rating) {
    var it = Places.earning(code, income, null, "");
    return it.reporting(it.figures().rated(rating));
  }

  @Test
  void whatIsNotKnownIsSaidInsteadOfGuessed() {
    var facts = new Facts(ROW.villages(), List.of(), List.of(), List.of());
    var two = Set.of(Ground.STRONG_BESIDE_WEAK, Ground.SMALL_VILLAGES);
    assertThat(refusal(facts, lacking(two, Form.JOINT_BRANCH)))
        .isEqualTo("pairing.lacks.neighbours");
    assertThat(refusal(facts, lacking(two, Form.PAIRED_AID))).isEqualTo("pairing.lacks.positions");
    assertThat(refusal(new Facts(List.of(), List.of(), List.of(), List.of()), Wishes.USUAL))
        .isEqualTo("pairing.lacks.villages");
    var unrated = row(List.of(small("1", 100), small("2", 100)));
    var plan = plan(unrated, Wishes.USUAL);
    assertThat(codes(plan)).containsExactly("12");
    assertThat(plan.remarks())
        .extracting(it -> it.key())
        .contains("pairing.lacks.ratings", "pairing.lacks.ties");
  }

  private static Wishes lacking(Set<Ground> grounds, Form form) {
    return Wishes.USUAL.by(Criteria.USUAL.only(grounds, Set.of(form)));
  }

  @Test
  void whyNotTellsTheExactLossAndWhoElseChanges() {
    var planning = planning(ROW, NEXT);
    var plan = (Plan) planning.plan();
    var found = planning.whyNot(plan, "3", "2").orElseThrow();
    assertThat(found.isOffered()).isTrue();
    assertThat(found.isProven()).isTrue();
    assertThat(found.lost().weakServed()).isEqualTo(1);
    assertThat(found.gone()).hasSize(2);
    assertThat(found.come()).hasSize(1);
    var forced = plan(ROW, NEXT.locking(List.of(new Couple("2", "3"))));
    assertThat(found.lost()).isEqualTo(plan.totals().minus(forced.totals()));
    assertThat(planning.flip(found)).as("no weight outweighs a weak village").isEmpty();
  }

  @Test
  void whatHasToGiveWayToAPairIsNamed() {
    var locked = planning(ROW, NEXT.locking(List.of(new Couple("2", "3"))));
    var undone = locked.whyNot((Plan) locked.plan(), "2", "1").orElseThrow();
    assertThat(undone.waived()).containsExactly(Waived.LOCK);
    assertThat(undone.lost().weakServed()).isEqualTo(-1);
    assertThat(undone.come()).hasSize(2);
    var banned = planning(ROW, NEXT.banning(List.of(new Couple("1", "2"))));
    var unbanned = banned.whyNot((Plan) banned.plan(), "2", "1").orElseThrow();
    assertThat(unbanned.waived()).containsExactly(Waived.BAN);
    var free = planning(ROW, NEXT);
    assertThat(free.whyNot((Plan) free.plan(), "2", "3").orElseThrow().isException()).isFalse();
  }

  @Test
  void theSmallestChangeOfAWeightIsFoundAndNoneSmallerDoes() {
    // 1 could go with 2, who earns alike, or with 3, who lives on the same.
    var facts =
        new Facts(
            List.of(
                with(trading("1", List.of("a"), List.of()), Places.figures(200, null)),
                small("2", 200),
                with(trading("3", List.of("a"), List.of()), Places.figures(120, null))),
            List.of(),
            List.of(new Border("1", "2", 500L, false), new Border("1", "3", 500L, false)),
            List.of());
    var planning = planning(facts, NEXT);
    var plan = (Plan) planning.plan();
    assertThat(codes(plan)).containsExactly("13");
    var flip = planning.flip(planning.whyNot(plan, "1", "2").orElseThrow()).orElseThrow();
    assertThat(total(facts, flip, flip.to())).isEqualTo(loss(facts, flip, flip.to()));
    int towards = flip.to() < flip.from() ? 1 : -1;
    assertThat(total(facts, flip, flip.to() + towards))
        .isGreaterThan(loss(facts, flip, flip.to() + towards));
  }

  private static Wishes weighing(Flip flip, int weight) {
    return NEXT.by(NEXT.criteria().weighing(flip.ground(), flip.rule(), weight));
  }

  private static long total(Facts facts, Flip flip, int weight) {
    return plan(facts, weighing(flip, weight)).totals().points();
  }

  private static long loss(Facts facts, Flip flip, int weight) {
    var forced = weighing(flip, weight).locking(List.of(new Couple("1", "2")));
    return plan(facts, forced).totals().points();
  }

  @Test
  void otherPlansAreReallyOthersAndNeverBetter() {
    var villages =
        IntStream.range(10, 30).mapToObj(i -> small(Integer.toString(i), 150 + 5 * i)).toList();
    var across =
        IntStream.range(0, 16).mapToObj(i -> new Border("" + (10 + i), "" + (14 + i), 900L, false));
    var facts = row(villages);
    var grid =
        new Facts(
            villages,
            List.of(),
            Stream.concat(facts.borders().stream(), across).toList(),
            List.of());
    var planning = planning(grid, Wishes.USUAL);
    var plan = (Plan) planning.plan();
    var others = planning.alternatives(plan, 2);
    assertThat(others).hasSize(2);
    for (var other : others) {
      assertThat(other.plan().totals()).isLessThanOrEqualTo(plan.totals());
      assertThat(3 * (other.plan().pairs().size() - other.shared()))
          .isGreaterThanOrEqualTo(other.plan().pairs().size());
      assertThat(other.lost()).isEqualTo(plan.totals().minus(other.plan().totals()));
    }
  }

  private static final Tie RUNNING =
      new Tie("p", "2", "3", true, Ground.STRONG_BESIDE_WEAK, Form.PAIRED_AID, true, "document");

  @Test
  void whatRunsStaysAndCounts() {
    var facts = row(ROW.villages(), RUNNING);
    var plan = plan(facts, NEXT);
    assertThat(plan.pairs()).isEmpty();
    assertThat(plan.coverage().weakAlready()).isEqualTo(1);
    assertThat(plan.leftovers())
        .extracting(Leftover::reason)
        .as("2 and 3 are in the running pairing, and nobody else is beside 1 and 4")
        .containsOnly(Reason.RUNNING, Reason.BUSY);
    assertThat(refusal(facts, NEXT.locking(List.of(new Couple("4", "3")))))
        .isEqualTo("pairing.refused.taken");
  }

  @Test
  void noPairOfAVillageInARunningJointBranchIsAnAlternative() {
    var joint =
        new Tie("j", "3", "4", false, Ground.SMALL_VILLAGES, Form.JOINT_BRANCH, true, "document");
    var planning = planning(row(ROW.villages(), joint), NEXT);
    var plan = (Plan) planning.plan();
    assertThat(codes(plan)).containsExactly("21");
    assertThat(planning.candidates()).anyMatch(one -> one.pair().isOf("2", "3"));
    assertThat(planning.whyNot(plan, "2", "3")).isEmpty();
    assertThat(refusal(row(ROW.villages(), joint), NEXT.locking(List.of(new Couple("2", "3")))))
        .isEqualTo("pairing.refused.taken");
  }

  @Test
  void aLeftVillageIsToldOfSomebodyWhoCouldBeHad() {
    var joint =
        new Tie("j", "1", "0", false, Ground.SMALL_VILLAGES, Form.JOINT_BRANCH, true, "document");
    var facts =
        row(
            List.of(
                rated("0", Rating.MEDIUM),
                rated("1", Rating.WEAK),
                rated("2", Rating.STRONG),
                rated("3", Rating.WEAK),
                rated("4", Rating.STRONG)),
            joint);
    assertThat(plan(facts, NEXT.locking(List.of(new Couple("4", "3")))).leftovers())
        .filteredOn(left -> !left.isPaired())
        .singleElement()
        .as("1 is as near and as weak as 3, but in a joint branch")
        .satisfies(
            left -> assertThat(left.best().orElseThrow().pair().second().code()).isEqualTo("3"));
  }

  @Test
  void plannedAnewEachMoveHasItsPrice() {
    var facts = row(ROW.villages(), RUNNING);
    var planning = planning(facts, NEXT.with(Wishes.Running.anew(0)));
    var plan = (Plan) planning.plan();
    assertThat(codes(plan)).containsExactly("21", "43");
    assertThat(plan.today().weakServed()).isEqualTo(1);
    assertThat(planning.moves(plan))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.tie()).isEqualTo(RUNNING);
              assertThat(move.price().weakServed()).isEqualTo(1);
            });
  }

  @Test
  void aBonusKeepsWhatRunsUnlessAWeakVillageIsAtStake() {
    var villages = IntStream.range(1, 5).mapToObj(i -> small("" + i, 200)).toList();
    var tie =
        new Tie("p", "2", "3", false, Ground.SMALL_VILLAGES, Form.JOINT_BRANCH, true, "document");
    var aid = new Tie("q", "4", "1", true, Ground.DOUBLE_HUNDRED, Form.PAIRED_AID, true, "d");
    assertThat(plan(row(villages, tie, aid), NEXT.with(Wishes.Running.anew(10_000))).pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.isRunning()).isTrue());
  }

  @Test
  void theSameFactsInAnotherOrderGiveTheSamePlan() {
    var other =
        new Facts(ROW.villages().reversed(), List.of(), ROW.borders().reversed(), List.of());
    assertThat(plan(other, Wishes.USUAL)).isEqualTo(plan(ROW, Wishes.USUAL));
  }
}
