package org.liancun.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.pairing.scoring.Places.earning;
import static org.liancun.pairing.scoring.Places.near;
import static org.liancun.pairing.scoring.Places.pair;
import static org.liancun.pairing.scoring.Places.rated;
import static org.liancun.pairing.scoring.Places.seated;
import static org.liancun.pairing.scoring.Places.small;
import static org.liancun.pairing.scoring.Places.trading;
import static org.liancun.pairing.scoring.Places.village;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A test for each rule: when it applies, how much, and what it says. */
class RuleTests {

  private static final Pair PLAIN = pair(village("1"), village("2"));

  private static int degree(Rule rule, Pair pair) {
    return rule.look(pair).map(Finding::degree).orElse(0);
  }

  private static Sentence sentence(Rule rule, Pair pair) {
    return rule.look(pair).orElseThrow().sentence();
  }

  @Test
  void adjacent() {
    assertThat(degree(Rule.ADJACENT, PLAIN)).isEqualTo(10);
    assertThat(sentence(Rule.ADJACENT, PLAIN))
        .isEqualTo(Sentence.of("pairing.rule.adjacent", "V1", "V2"));
    assertThat(degree(Rule.ADJACENT, near(PLAIN, new Near(2, null, true)))).isZero();
  }

  @Test
  void secondRing() {
    assertThat(degree(Rule.SECOND_RING, near(PLAIN, new Near(2, null, true)))).isEqualTo(10);
    assertThat(degree(Rule.SECOND_RING, PLAIN)).isZero();
  }

  @Test
  void sameTownship() {
    assertThat(degree(Rule.SAME_TOWNSHIP, PLAIN)).isEqualTo(10);
    assertThat(degree(Rule.SAME_TOWNSHIP, near(PLAIN, new Near(1, null, false)))).isZero();
  }

  @Test
  void incomesAlike() {
    assertThat(incomes(10_000, 10_000)).isEqualTo(10);
    assertThat(incomes(10_000, 7_500)).isEqualTo(5);
    assertThat(incomes(5_000, 10_000)).isZero();
    assertThat(incomes(5_500, 10_000)).isEqualTo(1);
    assertThat(incomes(null, 10_000)).isZero();
    assertThat(incomes(0, 0)).isZero();
  }

  private static int incomes(Integer one, Integer other) {
    return degree(Rule.INCOMES_ALIKE, pair(earning("1", one, 1, ""), earning("2", other, 1, "")));
  }

  @Test
  void populationsAlike() {
    var pair = pair(small("1", 270), small("2", 243));
    assertThat(degree(Rule.POPULATIONS_ALIKE, pair)).isEqualTo(8);
    assertThat(sentence(Rule.POPULATIONS_ALIKE, pair))
        .isEqualTo(Sentence.of("pairing.rule.population", "V1", 270, "V2", 243, 90));
    assertThat(Rule.POPULATIONS_ALIKE.look(pair).orElseThrow().facts())
        .contains(new Fact("1", "V1", "population", 270, "sheet 1"));
  }

  @Test
  void landAlike() {
    assertThat(land(2_000, 2_000)).isEqualTo(10);
    assertThat(land(2_000, 1_000)).isZero();
    assertThat(land(null, 1_000)).isZero();
  }

  private static int land(Integer one, Integer other) {
    return degree(Rule.LAND_ALIKE, pair(earning("1", 1, one, ""), earning("2", 1, other, "")));
  }

  @Test
  void terrainAlike() {
    assertThat(terrain("hills", "hills")).isEqualTo(10);
    assertThat(terrain("hills", "plain")).isZero();
    assertThat(terrain("", "")).isZero();
  }

  private static int terrain(String one, String other) {
    return degree(Rule.TERRAIN_ALIKE, pair(earning("1", 1, 1, one), earning("2", 1, 1, other)));
  }

  @Test
  void sameTrades() {
    assertThat(trades(List.of("a", "b"), List.of("a"))).isEqualTo(10);
    assertThat(trades(List.of("a", "b"), List.of("b"))).isEqualTo(8);
    assertThat(trades(List.of("a", "b", "c", "d"), List.of("x", "y", "z", "d"))).isEqualTo(4);
    assertThat(trades(List.of("a"), List.of("b"))).isZero();
    assertThat(trades(List.of(), List.of())).isZero();
  }

  private static int trades(List<String> one, List<String> other) {
    return degree(
        Rule.SAME_TRADES, pair(trading("1", one, List.of()), trading("2", other, List.of())));
  }

  @Test
  void meetsNeeds() {
    assertThat(needs(List.of("vegetables"), "vegetables")).isEqualTo(10);
    assertThat(needs(List.of("greenhouse vegetables"), "vegetables", "roads")).isEqualTo(5);
    assertThat(needs(List.of("\u79cd\u690d\u86cb"), "\u79cd\u690d\u6280\u672f")).isEqualTo(10);
    assertThat(needs(List.of("cattle"), "vegetables")).isZero();
    assertThat(needs(List.of("cattle"))).isZero();
  }

  private static int needs(List<String> has, String... lacks) {
    return degree(
        Rule.MEETS_NEEDS,
        pair(trading("1", has, List.of()), trading("2", List.of(), List.of(lacks))));
  }

  @Test
  void partnersMeetEachOthersNeeds() {
    var one = trading("1", List.of("a"), List.of("b", "x"));
    var other = trading("2", List.of("b"), List.of("a", "y"));
    var both = pair(one, other, Ground.SMALL_VILLAGES, Form.JOINT_BRANCH);
    assertThat(sentence(Rule.MEETS_NEEDS, both).values()).containsExactly(4, 2, List.of("a", "b"));
    assertThat(degree(Rule.MEETS_NEEDS, both)).isEqualTo(5);
  }

  @Test
  void strongBesideWeak() {
    assertThat(ratings(Rating.STRONG, Rating.WEAK)).isEqualTo(10);
    assertThat(ratings(Rating.MEDIUM, Rating.WEAK)).isEqualTo(4);
    assertThat(ratings(Rating.STRONG, Rating.MEDIUM)).isEqualTo(3);
    assertThat(ratings(Rating.WEAK, Rating.STRONG)).isZero();
    assertThat(ratings(null, Rating.WEAK)).isZero();
  }

  private static int ratings(Rating one, Rating other) {
    return degree(Rule.STRONG_BESIDE_WEAK, pair(rated("1", one), rated("2", other)));
  }

  @Test
  void smallVillages() {
    var pair = pair(small("1", 120), small("2", 250), Ground.SMALL_VILLAGES, Form.JOINT_BRANCH);
    assertThat(degree(Rule.SMALL_VILLAGES, pair)).isEqualTo(10);
    assertThat(degree(Rule.SMALL_VILLAGES, PLAIN)).isZero();
  }

  @Test
  void postsSaved() {
    var one = seated("1", "A", 4);
    var pair = pair(one, seated("2", "B", 3), Ground.SMALL_VILLAGES, Form.JOINT_BRANCH);
    assertThat(degree(Rule.POSTS_SAVED, pair)).isEqualTo(6);
    assertThat(sentence(Rule.POSTS_SAVED, pair).values()).containsExactly(7, 6, 11, 2, 3);
    assertThat(degree(Rule.POSTS_SAVED, pair(one, seated("2", "A", 4)))).isZero();
    assertThat(
            degree(
                Rule.POSTS_SAVED,
                pair(one, seated("2", "A", 4), Ground.SMALL_VILLAGES, Form.JOINT_BRANCH)))
        .as("one branch serves both already")
        .isZero();
  }

  @Test
  void doubleHundred() {
    assertThat(degree(Rule.DOUBLE_HUNDRED, tied(true))).isEqualTo(10);
    assertThat(degree(Rule.DOUBLE_HUNDRED, tied(false))).isEqualTo(4);
    assertThat(degree(Rule.DOUBLE_HUNDRED, PLAIN)).isZero();
  }

  private static Pair tied(boolean isRunning) {
    var tie =
        new Tie("p", "1", "2", true, Ground.DOUBLE_HUNDRED, Form.PAIRED_AID, isRunning, "document");
    return new Pair(
        village("1"),
        village("2"),
        Ground.DOUBLE_HUNDRED,
        Form.PAIRED_AID,
        false,
        new Near(1, null, true),
        Optional.of(tie),
        false,
        0);
  }

  @Test
  void distance() {
    assertThat(apart(3_200L)).isEqualTo(3);
    assertThat(apart(45_000L)).isEqualTo(10);
    assertThat(apart(900L)).isZero();
    assertThat(apart(null)).isZero();
    assertThat(points(Rule.DISTANCE, near(PLAIN, new Near(1, 3_200L, true)))).isNegative();
  }

  private static int apart(Long metres) {
    return degree(Rule.DISTANCE, near(PLAIN, new Near(1, metres, true)));
  }

  @Test
  void burden() {
    var burdened =
        new Pair(
            village("1"),
            village("2"),
            Ground.STRONG_BESIDE_WEAK,
            Form.PAIRED_AID,
            false,
            new Near(1, null, true),
            Optional.empty(),
            false,
            2);
    assertThat(degree(Rule.BURDEN, burdened)).isEqualTo(8);
    assertThat(points(Rule.BURDEN, burdened)).isNegative();
    assertThat(degree(Rule.BURDEN, PLAIN)).isZero();
  }

  private static int points(Rule rule, Pair pair) {
    return Candidate.of(pair, Criteria.USUAL).card().points(rule);
  }

  @Test
  void pointsAreTheWeightsOfGroundAndFormTimesTheDegree() {
    var pair = pair(rated("1", Rating.STRONG), rated("2", Rating.WEAK));
    var card = Candidate.of(pair, Criteria.USUAL).card();
    assertThat(card.points(Rule.STRONG_BESIDE_WEAK)).isEqualTo(250);
    assertThat(card.points(Rule.ADJACENT)).isEqualTo(50);
    assertThat(card.total())
        .isEqualTo(card.scores().stream().mapToInt(Score::points).sum())
        .isEqualTo(330);
    var joint =
        pair(
            rated("1", Rating.STRONG),
            rated("2", Rating.WEAK),
            Ground.STRONG_BESIDE_WEAK,
            Form.JOINT_BRANCH);
    assertThat(Candidate.of(joint, Criteria.USUAL).card().points(Rule.ADJACENT)).isEqualTo(150);
    var heavier = Criteria.USUAL.weighing(Ground.STRONG_BESIDE_WEAK, Rule.STRONG_BESIDE_WEAK, 26);
    assertThat(Candidate.of(pair, heavier).card().total()).isEqualTo(340);
  }
}
