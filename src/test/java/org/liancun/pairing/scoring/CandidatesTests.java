package org.liancun.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.pairing.scoring.Places.placed;
import static org.liancun.pairing.scoring.Places.rated;
import static org.liancun.pairing.scoring.Places.seated;
import static org.liancun.pairing.scoring.Places.small;
import static org.liancun.pairing.scoring.Places.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidatesTests {

  private static final Border ONE_TWO = new Border("1", "2", 1_500L, false);
  private static final Border TWO_THREE = new Border("2", "3", null, true);

  private static List<Pair> found(Facts facts, Criteria criteria) {
    return new Candidates(facts, criteria, Set.of()).all().stream().map(Candidate::pair).toList();
  }

  private static Facts facts(List<Village> villages, Border... borders) {
    return new Facts(villages, List.of(), List.of(borders), List.of());
  }

  @Test
  void theStrongHelpTheWeakAmongNeighboursAndTheirNeighbours() {
    var facts =
        facts(
            List.of(rated("1", Rating.WEAK), rated("2", Rating.MEDIUM), rated("3", Rating.STRONG)),
            ONE_TWO,
            TWO_THREE);
    var pairs = found(facts, Criteria.USUAL);
    assertThat(pairs)
        .extracting(p -> p.first().code() + p.second().code() + p.form())
        .containsExactly("21PAIRED_AID", "21JOINT_BRANCH", "31PAIRED_AID");
    assertThat(pairs).extracting(p -> p.near().ring()).containsExactly(1, 1, 2);
    assertThat(pairs).allMatch(Pair::servesWeak);
    assertThat(found(facts, Criteria.USUAL.within(Limits.USUAL.near(1, 0)))).hasSize(2);
  }

  @Test
  void aJointBranchIsOfNeighboursInOneTownshipThatHaveNotOneBranchAlready() {
    var joint = Criteria.USUAL.only(Set.of(Ground.SMALL_VILLAGES), Set.of(Form.JOINT_BRANCH));
    assertThat(found(facts(List.of(seated("1", "A", 3), seated("2", "B", 3)), ONE_TWO), joint))
        .hasSize(1);
    assertThat(found(facts(List.of(seated("1", "A", 3), seated("2", "A", 3)), ONE_TWO), joint))
        .isEmpty();
    var elsewhere = with(placed("2", null, "U"), Places.figures(200, null));
    assertThat(found(facts(List.of(small("1", 200), elsewhere), ONE_TWO), joint)).isEmpty();
    assertThat(found(facts(List.of(small("1", 200), small("2", 300)), ONE_TWO), joint)).isEmpty();
  }

  @Test
  void aidStaysInTheTownshipIfItHasTo() {
    var elsewhere = with(placed("2", null, "U"), Places.figures(500, Rating.STRONG));
    var facts = facts(List.of(rated("1", Rating.WEAK), elsewhere), ONE_TWO);
    assertThat(found(facts, Criteria.USUAL)).hasSize(1);
    assertThat(found(facts, Criteria.USUAL.within(Limits.USUAL.inTownship(true)))).isEmpty();
  }

  @Test
  void withinADistanceNeighboursNeedNotBeKnown() {
    var here = with(placed("1", new Position(114, 36, "WGS-84"), "T"), weak());
    var near = with(placed("2", new Position(114.01, 36, "WGS-84"), "T"), strong());
    var far = with(placed("3", new Position(114.2, 36, "WGS-84"), "T"), strong());
    var unlike = with(placed("4", new Position(114.01, 36, "GCJ-02"), "T"), strong());
    var facts = facts(List.of(here, near, far, unlike));
    assertThat(found(facts, Criteria.USUAL)).isEmpty();
    var pairs = found(facts, Criteria.USUAL.within(Limits.USUAL.near(2, 2_000)));
    assertThat(pairs).extracting(p -> p.first().code()).containsExactly("2");
    assertThat(pairs.getFirst().near().metres()).isBetween(890L, 910L);
  }

  private static Figures weak() {
    return Places.figures(500, Rating.WEAK);
  }

  private static Figures strong() {
    return Places.figures(500, Rating.STRONG);
  }

  @Test
  void whoIsTiedIsACandidateHoweverFarAndWhoHelpsElsewhereIsBurdened() {
    var tie =
        new Tie("p", "1", "3", true, Ground.DOUBLE_HUNDRED, Form.PAIRED_AID, false, "document");
    var other =
        new Tie("q", "1", "9", true, Ground.URBAN_RURAL, Form.CO_BUILDING, true, "document");
    var facts =
        new Facts(
            List.of(rated("1", Rating.STRONG), rated("3", Rating.WEAK)),
            List.of(),
            List.of(),
            List.of(tie, other));
    var pairs =
        new Candidates(facts, Criteria.USUAL, Set.of(other))
            .all().stream().map(Candidate::pair).toList();
    assertThat(pairs)
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.ground()).isEqualTo(Ground.DOUBLE_HUNDRED);
              assertThat(pair.tie()).contains(tie);
              assertThat(pair.burden()).isEqualTo(1);
            });
  }

  @Test
  void organizationsHelpTheWeakAndThoseWhoseNeedsTheyMeet() {
    var organization = new Organization("o", "O", "T", List.of("roads"));
    var needy = Places.trading("2", List.of(), List.of("roads"));
    var facts =
        new Facts(
            List.of(rated("1", Rating.WEAK), needy, rated("3", Rating.MEDIUM)),
            List.of(organization),
            List.of(),
            List.of());
    assertThat(found(facts, Criteria.USUAL))
        .extracting(p -> p.second().code())
        .containsExactly("1", "2");
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var villages =
        List.of(rated("1", Rating.WEAK), rated("2", Rating.MEDIUM), rated("3", Rating.STRONG));
    assertThat(found(facts(villages.reversed(), TWO_THREE, ONE_TWO), Criteria.USUAL))
        .isEqualTo(found(facts(villages, ONE_TWO, TWO_THREE), Criteria.USUAL));
  }
}
