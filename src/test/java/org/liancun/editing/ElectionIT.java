package org.liancun.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.editing.Election.Seat;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Extent;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class ElectionIT {

  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

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
  void aSlateHoldsThePostsOfTheBranchAndOfTheVillageThatItServes() {
    var slate = elections.slate("B2", Viewpoint.of(DAY));
    assertThat(slate.places()).extracting(Slate.Place::code).containsExactly("B2", "V2");
    assertThat(slate.posts())
        .extracting(post -> post.place() + post.title() + post.holder().name())
        .containsExactly("B2书记李四", "B2委员王五", "V2主任王五");
    assertThat(slate.members()).extracting(Slate.Member::name).containsExactly("李四", "王五");
  }

  @Test
  void somePostsEndOthersBeginAndWhoStaysIsLeftAlone() {
    var before = county.all();
    var saving = elections.save(election(), "clerk");

    assertThat(held(DAY))
        .containsExactlyInAnyOrder(
            "P3 书记 B2 2026-03-01",
            "P3 委员 B2 2021-03-01",
            "P3 主任 V2 2021-03-01",
            "P5 副主任 V2 2026-03-01");
    assertThat(held(DAY.minusDays(1)))
        .containsExactlyInAnyOrder(
            "P2 书记 B2 2021-03-01", "P3 委员 B2 2021-03-01", "P3 主任 V2 2021-03-01");
    assertThat(election().summary()).isEqualTo(new Election.Summary(1, 1, 1, 1, 0, 1));

    assertThat(saving).isInstanceOf(Saving.Saved.class);
    var change = ((Saving.Saved) saving).change();
    assertThat(change.kind()).isEqualTo("posts");
    assertThat(change.extent()).isEqualTo(new Extent(2, 0, 1));
    assertThat(editing.undo(change, "clerk")).isInstanceOf(Undoing.Undone.class);
    assertThat(county.all()).isEqualTo(before);
  }

  @Test
  void whoSavesSecondIsToldOfTheFirst() {
    var mine = election();
    assertThat(elections.save(election(), "first")).isInstanceOf(Saving.Saved.class);
    assertThat(elections.save(mine, "second"))
        .isInstanceOfSatisfying(
            Saving.Outdated.class,
            outdated -> assertThat(outdated.last().orElseThrow().by()).isEqualTo("first"));
  }

  @Test
  void onePostIsNotGivenTwiceToOnePerson() {
    var refused =
        save(new Seat("B2", "书记", "支部", "P2", "P3"), new Seat("B2", "书记", "支部", "", "P3"));
    assertThat(refused)
        .isInstanceOfSatisfying(
            Saving.Unfit.class,
            unfit -> assertThat(unfit.sentence().key()).isEqualTo("editing.election.twice"));
  }

  @Test
  void nobodyStandsInForThemselves() {
    var refused =
        save(new Seat("B2", "书记", "支部", "P2", "P3"), new Seat("B2", "副书记", "支部", "", "P3"));
    assertThat(refused)
        .isInstanceOfSatisfying(
            Saving.Unfit.class,
            unfit ->
                assertThat(unfit.sentence().in(Locale.CHINESE)).isEqualTo("王五不能既任书记又任副书记，请改其中一职"));
    assertThat(save(new Seat("V2", "村委会主任", "", "", "P5"), new Seat("V2", "村委会副主任", "", "", "P5")))
        .isInstanceOf(Saving.Unfit.class);
  }

  @Test
  void whoHoldsTwoPostsOnOneCommitteeIsNamedAndInTwoCommitteesIsNot() {
    assertThat(election().several())
        .containsExactly(new Election.Several("P3", List.of("书记", "委员")));
    assertThat(
            election(
                    new Seat("B2", "书记", "支部", "P2", "P3"), new Seat("V2", "主任", "村委会", "P3", "P3"))
                .several())
        .isEmpty();
  }

  @Test
  void somebodyUnknownIsRefusedInTheWordsOfASheet() {
    assertThat(save(new Seat("B2", "书记", "支部", "P2", "P404")))
        .isInstanceOfSatisfying(
            Saving.Wrong.class,
            wrong ->
                assertThat(wrong.complaints())
                    .singleElement()
                    .satisfies(
                        complaint ->
                            assertThat(complaint.rule()).isEqualTo("ledger.rule.unknown")));
  }

  @Test
  void withoutAGroundNothingIsWritten() {
    var founded = election();
    var saving =
        elections.save(
            new Election("B2", "乙村党支部", founded.seen(), DAY, " ", founded.seats()), "clerk");

    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.Unfit.class,
            unfit -> assertThat(unfit.sentence().key()).isEqualTo("editing.election.source"));
  }

  @Test
  void mostPostsEndWhereMoreThanHalfStayVacant() {
    var one = new Seat("B2", "书记", "支部", "P2", "");
    var other = new Seat("B2", "委员", "支部", "P3", "");
    assertThat(election(one, other, new Seat("V2", "主任", "村委会", "P3", "P3")).endsMost()).isTrue();
    assertThat(election(one, other, new Seat("B2", "委员", "支部", "", "P5")).endsMost()).isFalse();
    assertThat(election().endsMost()).isFalse();
  }

  @Test
  void whereAllStayNothingIsWritten() {
    assertThat(save(new Seat("B2", "书记", "支部", "P2", "P2"))).isEqualTo(new Saving.Idle());
  }

  private Election election() {
    return election(
        new Seat("B2", "书记", "支部", "P2", "P3"),
        new Seat("B2", "委员", "支部", "P3", "P3"),
        new Seat("V2", "主任", "村委会", "P3", "P3"),
        new Seat("V2", "副主任", "村委会", "", "P5"));
  }

  private Election election(Seat... seats) {
    var seen =
        elections.slate("B2", Viewpoint.of(DAY)).posts().stream()
            .map(Slate.Post::id)
            .collect(Collectors.toSet());
    return new Election("B2", "乙村党支部", Set.copyOf(seen), DAY, "东发〔2026〕3号", List.of(seats));
  }

  private Saving save(Seat... seats) {
    return elections.save(election(seats), "clerk");
  }

  private List<String> held(LocalDate day) {
    return elections.slate("B2", Viewpoint.of(day)).posts().stream()
        .map(
            post ->
                "%s %s %s %s"
                    .formatted(post.holder().code(), post.title(), post.place(), post.since()))
        .toList();
  }
}
