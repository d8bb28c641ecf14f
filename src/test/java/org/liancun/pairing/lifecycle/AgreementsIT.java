package org.liancun.pairing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.editing.Editing;
import org.liancun.editing.Elections;
import org.liancun.editing.Saving;
import org.liancun.editing.Slate;
import org.liancun.editing.SmallCounty;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.pairing.Drift;
import org.liancun.pairing.Drifts;
import org.liancun.pairing.PairingPlanner;
import org.liancun.pairing.lifecycle.Agreement.Serving;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class AgreementsIT {

  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final OffsetDateTime TOMORROW = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1);
  private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

  @Autowired private Agreements agreements;
  @Autowired private Drifts drifts;
  @Autowired private PairingPlanner planner;
  @Autowired private Elections elections;
  @Autowired private Editing editing;
  @Autowired private Graph graph;
  @Autowired private Ledger ledger;
  @Autowired private Kinds kinds;
  @Autowired private GraphContent content;

  private SmallCounty county;

  @BeforeEach
  void aCounty() {
    county = new SmallCounty(graph, ledger, kinds, content);
    county.write(SmallCounty.LINES, BEFORE);
  }

  @Test
  void aProposalGoesTheWayToAJointBranchAndBackAgain() {
    var proposed =
        proposed(new Proposal("V1", "V3", false, "SMALL_VILLAGES", "JOINT_BRANCH", true));
    taken(proposed, Stage.SUBMITTED, "");
    taken(proposed, Stage.SENT_BACK, "");
    taken(proposed, Stage.SUBMITTED, "");
    taken(proposed, Stage.APPROVED, "县组〔2026〕8号");
    var before = county.all();

    var change = saved(agreements.advance(founding(now(proposed)), "clerk"));

    var inForce = now(proposed);
    assertThat(inForce.stage()).isEqualTo(Stage.IN_FORCE);
    assertThat(inForce.since()).isEqualTo(DAY);
    assertThat(inForce.document()).isEqualTo("县组〔2026〕8号");
    assertThat(inForce.branches())
        .containsExactly(new Serving("BN", "甲村丙村联合党支部", List.of("甲村", "丙村")));
    assertThat(inForce.steps())
        .extracting(Agreement.Step::step)
        .containsExactly("拟定", "报批", "退回", "报批", "已批复", "结对中");
    assertThat(county.links("BELONGS_TO", DAY)).contains("P1-BN", "P4-BN");
    assertThat(county.links("SERVES", DAY)).contains("BN-V1", "BN-V3");
    assertThat(county.links("SUCCEEDED_BY", DAY)).containsExactly("B1-BN", "B3-BN");
    assertThat(elections.posts(List.of("BN"), Viewpoint.of(DAY)))
        .extracting(post -> post.holder().name() + post.title())
        .containsExactly("张三书记");

    assertThat(editing.undo(change, "clerk")).isInstanceOf(Undoing.Undone.class);
    assertThat(county.all()).isEqualTo(before);
  }

  @Test
  void eachStepOfADayIsKeptAndOneFromAFormThatCameTooLateIsNot() {
    var code = proposed(new Proposal("V1", "V3", true, "DOUBLE_HUNDRED", "PAIRED_AID", false));
    taken(code, Stage.SUBMITTED, "");
    var seen = List.of(now(code));
    taken(code, Stage.SENT_BACK, "");
    taken(code, Stage.SUBMITTED, "");

    assertThat(agreements.advance(step(seen, Stage.SENT_BACK, ""), "clerk"))
        .isInstanceOf(Saving.Outdated.class);
    taken(code, Stage.SENT_BACK, "");
    assertThat(now(code).steps())
        .extracting(one -> one.step() + one.turn())
        .containsExactly("拟定1", "报批1", "退回1", "报批2", "退回2");

    var stated = "steps owner_code=%s step=报批 date=%s".formatted(code, DAY);
    county.write(stated + " document=甲1", BEFORE);
    county.write(stated + " turn=1 document=甲2", BEFORE);
    county.write(stated + " turn=2 document=甲3", BEFORE);
    assertThat(now(code).steps())
        .extracting(Agreement.Step::document)
        .containsExactly("", "甲2", "", "甲3", "");
  }

  @Test
  void threeVillagesGetOneBranchFromTwoPairings() {
    var three =
        List.of(
            proposed(new Proposal("V1", "V3", true, "SMALL_VILLAGES", "JOINT_BRANCH", false)),
            proposed(new Proposal("V1", "V2", true, "DOUBLE_HUNDRED", "JOINT_BRANCH", false)));
    for (var code : three) {
      taken(code, Stage.SUBMITTED, "");
      taken(code, Stage.APPROVED, "县组〔2026〕8号");
    }
    var before = county.all();

    var change = saved(agreements.advance(founding(now(three.get(0)), now(three.get(1))), "clerk"));

    assertThat(three).allMatch(code -> now(code).stage() == Stage.IN_FORCE);
    assertThat(county.links("SERVES", DAY)).contains("BN-V1", "BN-V2", "BN-V3");
    assertThat(county.links("SUCCEEDED_BY", DAY))
        .containsExactlyInAnyOrder("B1-BN", "B2-BN", "B3-BN");
    assertThat(county.links("BELONGS_TO", DAY)).contains("P1-BN", "P2-BN", "P4-BN");

    assertThat(editing.undo(change, "clerk")).isInstanceOf(Undoing.Undone.class);
    assertThat(county.all()).isEqualTo(before);
  }

  @Test
  void severalAreTakenOnTogetherOrNotAtAll() {
    var one = proposed(new Proposal("V1", "V3", true, "DOUBLE_HUNDRED", "PAIRED_AID", false));
    var other =
        proposed(new Proposal("V3", "V9", false, "STRONG_BESIDE_WEAK", "PAIRED_AID", false));
    var seen = List.of(now(one), now(other));
    taken(other, Stage.SUBMITTED, "");

    assertThat(agreements.advance(step(seen, Stage.SUBMITTED, ""), "clerk"))
        .isInstanceOf(Saving.Outdated.class);
    assertThat(now(one).stage()).isEqualTo(Stage.PLANNED);

    taken(one, Stage.SUBMITTED, "");
    saved(
        agreements.advance(
            step(List.of(now(one), now(other)), Stage.APPROVED, "县组〔2026〕9号"), "clerk"));
    assertThat(agreements.at(Set.of(Stage.APPROVED), Viewpoint.of(DAY)))
        .extracting(Agreement::title)
        .containsExactlyInAnyOrder("甲村 – 丙村", "丙村 – 远村");
    assertThat(agreements.at(Set.of(Stage.APPROVED), new Viewpoint(DAY, "T2")))
        .extracting(Agreement::title)
        .containsExactly("丙村 – 远村");
  }

  @Test
  void whatChangedSinceThePlanIsToldWithWhatItChanges() {
    county.write("villages code=V3 industries=蔬菜", BEFORE);
    var code = proposed(new Proposal("V1", "V3", false, "STRONG_BESIDE_WEAK", "PAIRED_AID", false));
    county.write("villages code=V3 industries=养殖", LATER);

    assertThat(drifts.of(now(code), LATER))
        .hasValueSatisfying(
            drift -> {
              assertThat(drift.changes())
                  .containsExactly(new Drift.Change("丙村", "industries", "蔬菜", "养殖"));
              assertThat(drift.now().points()).isLessThan(drift.before().points());
            });
    assertThat(drifts.of(now(code), DAY))
        .hasValueSatisfying(it -> assertThat(it.changes()).isEmpty());
  }

  @Test
  void whatATakenPairIsWorthIsWhatThePlannerSaysOnItsOwnGround() {
    county.write("statistics village_code=V1 year=2025 population=200", BEFORE);
    county.write("statistics village_code=V3 year=2025 population=200", BEFORE);
    var planned =
        planner.planning(planner.facts(Viewpoint.of(DAY)), Wishes.USUAL).candidates().stream()
            .filter(one -> one.pair().isOf("V1", "V3"))
            .filter(one -> one.pair().ground() == Ground.SMALL_VILLAGES)
            .filter(one -> one.pair().form() == Form.JOINT_BRANCH)
            .findFirst()
            .orElseThrow();
    var code = proposed(new Proposal("V1", "V3", true, "SMALL_VILLAGES", "JOINT_BRANCH", false));

    assertThat(drifts.of(now(code), DAY))
        .hasValueSatisfying(drift -> assertThat(drift.before().card()).isEqualTo(planned.card()));
  }

  /** New figures mostly come with the day of the year that they are about. */
  @Test
  void whatWasRecordedSinceThePlanIsToldThoughItSpeaksOfDaysBeforeIt() {
    county.write("statistics village_code=V3 year=2024 population=400 rating=弱", BEFORE);
    var code = proposed(new Proposal("V1", "V3", false, "STRONG_BESIDE_WEAK", "PAIRED_AID", false));
    assertThat(drifts.of(now(code), DAY))
        .hasValueSatisfying(it -> assertThat(it.changes()).isEmpty());

    county.write("statistics village_code=V3 year=2025 population=400 rating=强", BEFORE, TOMORROW);
    county.write("statistics village_code=V1 year=2025 population=330", BEFORE, TOMORROW);

    assertThat(drifts.of(now(code), DAY))
        .hasValueSatisfying(
            drift ->
                assertThat(drift.changes())
                    .containsExactlyInAnyOrder(
                        new Drift.Change("甲村", "population", "320", "330"),
                        new Drift.Change("丙村", "rating", "weak", "strong")));
  }

  @Test
  void whatIsPlannedTakesUpWhatWasSuggested() {
    county.write(
        "pairings code=J7 first_code=V1 second_code=V3 direction=帮扶 ground=以强带弱"
            + " form=结对帮扶 status=建议",
        BEFORE);

    var code = proposed(new Proposal("V1", "V3", false, "DOUBLE_HUNDRED", "PAIRED_AID", false));

    assertThat(code).isEqualTo("J7");
    assertThat(agreements.at(Set.of(Stage.SUGGESTED), Viewpoint.of(DAY))).isEmpty();
    assertThat(now("J7").steps())
        .extracting(one -> one.by() + one.person())
        .containsExactly("东镇党委陈一");
  }

  @Test
  void nothingIsInForceThatNobodyApproved() {
    var proposed = proposed(new Proposal("V1", "V3", true, "DOUBLE_HUNDRED", "PAIRED_AID", false));
    var advance = step(List.of(now(proposed)), Stage.IN_FORCE, "");
    assertThatThrownBy(() -> agreements.advance(advance, "clerk"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsInForceEndsWithAReason() {
    var ended =
        new Advance(
            List.of(now("J1")),
            Stage.ENDED,
            new Handling(DAY, "东镇党委", "", "", "协议期满"),
            Optional.empty());
    saved(agreements.advance(ended, "clerk"));
    assertThat(now("J1"))
        .returns(Stage.ENDED, Agreement::stage)
        .returns(DAY, Agreement::until)
        .returns("协议期满", Agreement::reason);
  }

  private String proposed(Proposal proposal) {
    saved(
        agreements.propose(
            List.of(proposal), "东镇2026年结对方案", new Handling(DAY, "东镇党委", "陈一", "", ""), "clerk"));
    return agreements.at(Set.of(Stage.PLANNED), Viewpoint.of(DAY)).stream()
        .filter(one -> one.ground().equals(proposal.ground()))
        .findFirst()
        .orElseThrow()
        .code();
  }

  private void taken(String code, Stage to, String document) {
    saved(agreements.advance(step(List.of(now(code)), to, document), "clerk"));
  }

  private static Advance step(List<Agreement> of, Stage to, String document) {
    return new Advance(of, to, new Handling(DAY, "县委组织部", "", document, ""), Optional.empty());
  }

  /** The secretary of the first branch leads the joint one. */
  private Advance founding(Agreement... approved) {
    var branches =
        Stream.of(approved)
            .flatMap(one -> one.branches().stream())
            .map(Serving::code)
            .distinct()
            .toList();
    var posts = elections.posts(branches, Viewpoint.of(DAY));
    var founding =
        new Advance.Founding(
            "BN",
            "甲村丙村联合党支部",
            "G",
            posts.stream().map(Slate.Post::id).collect(Collectors.toSet()),
            posts.stream().map(Slate.Post::id).limit(1).collect(Collectors.toSet()));
    return new Advance(
        List.of(approved),
        Stage.IN_FORCE,
        new Handling(DAY, "县委组织部", "", "县组〔2026〕8号", ""),
        Optional.of(founding));
  }

  private Agreement now(String code) {
    return agreements.find(code, Viewpoint.of(DAY)).orElseThrow();
  }

  private static PastImport saved(Saving saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved) saving).change();
  }
}
