package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureStateTests {

  @Test
  void theAddressHoldsAllOfIt() {
    var state =
        PictureState.FIRST
            .at("371525000000")
            .open(List.of("a", "b"))
            .close("c")
            .show("b", 400)
            .pin("b", new Pin(-12, 340))
            .mark(List.of("b", "e"))
            .select("d")
            .on(LocalDate.of(2020, 2, 29));
    assertThat(PictureState.of(state.parameters())).isEqualTo(state);
  }

  @Test
  void whatIsMarkedIsInTheAddressAsMuchAsOneCanSendOn() {
    var codes = IntStream.range(0, 250).mapToObj(i -> "c" + i).toList();
    var state = PictureState.FIRST.at("371525000000").mark(codes);
    assertThat(state.marked()).hasSize(PictureState.MOST_MARKED).contains("c0", "c199");
    assertThat(PictureState.of(state.parameters())).isEqualTo(state);
    assertThat(PictureState.of(Map.of("mark", List.of(String.join(",", codes)))).marked())
        .isEqualTo(state.marked());
    assertThat(state.mark(List.of()).parameters()).doesNotContainKey("mark");
    assertThat(state.at("110115000000").marked()).isEmpty();
    assertThat(state.select("c1").marked()).isEqualTo(state.marked());
  }

  @Test
  void markingIsAStepAndSelectingIsNone() {
    var state = PictureState.FIRST.at("371525000000");
    assertThat(state.differsOnlyInSelection(state.select("a"))).isTrue();
    assertThat(state.differsOnlyInSelection(state.mark(List.of("a")))).isFalse();
  }

  @Test
  void whatIsNoLongerPinnedIsWhereItsArrangementPutsIt() {
    var state = PictureState.FIRST.at("371525000000");
    assertThat(state.pin("a", new Pin(1, 2)).unpin("a")).isEqualTo(state);
  }

  @Test
  void theAddressHoldsWhatIsSeenUntilSomethingElseIsPlaced() {
    var state = PictureState.FIRST.at("371525000000").seenBy(new Camera(12.5, -340, 0.0312));
    assertThat(state.parameters()).containsEntry("view", List.of("12.5~-340~0.0312"));
    assertThat(PictureState.of(state.parameters())).isEqualTo(state);
    assertThat(state.select("a").open(List.of("a")).view().camera()).isNotNull();
    assertThat(state.seenBy(null).parameters()).doesNotContainKey("view");
    assertThat(state.at("110115000000").view().camera()).isNull();
    assertThat(state.with(state.view().with(Arrangement.FORCE)).view().camera()).isNull();
    for (var broken : List.of("1~2", "1~2~0", "1~2~-1", "a~2~3", "1e3~2~3", "1~2~3~4")) {
      assertThat(PictureState.of(Map.of("view", List.of(broken))).view().camera()).isNull();
    }
  }

  @Test
  void theTableListsWhatIsMarkedAndNothingElse() {
    var view = View.FIRST.with(Listing.FIRST.ofMarked(true).mentioning("村"));
    var state = PictureState.FIRST.mark(List.of("a")).with(view);
    assertThat(PictureState.of(state.parameters())).isEqualTo(state);
    assertThat(state.parameters()).containsEntry("only", List.of("marked"));
  }

  @Test
  void aRootThatWentWithoutSayingIsSaid() {
    var state = PictureState.FIRST.select("a").mark(List.of("b"));
    assertThat(state.rooted("371525000000").parameters())
        .containsEntry("at", List.of("371525000000"))
        .containsEntry("mark", List.of("b"));
  }

  @Test
  void theAddressHoldsHowItIsLookedAt() {
    var filter =
        Filter.NONE
            .ofLevels(Set.of("village", "branch"))
            .ofRatings(Set.of("WEAK"))
            .ofIndustries(Set.of("苹果", "蔬菜"))
            .ofLinks(Set.of("strong-weak", "mentors"))
            .toggle(new Spread("990101101202-ZB-XZ1", Family.SHARING))
            .toggle(new Spread("b~c", Family.PAIRING));
    var view =
        View.FIRST
            .with(Pane.TABLE, true)
            .with(Pane.TREE, false)
            .with(filter)
            .with(Depth.GROUP)
            .with(Arrangement.FORCE)
            .with(Colouring.INDUSTRY);
    var state = PictureState.FIRST.at("371525000000").with(view);
    assertThat(PictureState.of(state.parameters())).isEqualTo(state);
    assertThat(state.parameters())
        .containsEntry("panes", List.of("canvas,table,inspector"))
        .containsEntry("rating", List.of("weak"));
  }

  @Test
  void anotherDepthGoesForAllUnits() {
    var touched = PictureState.FIRST.open(List.of("a")).close("b").pin("a", new Pin(1, 2));
    var deeper = touched.with(View.FIRST.with(Depth.MEMBER));
    assertThat(deeper.opened()).isEmpty();
    assertThat(deeper.closed()).isEmpty();
    assertThat(deeper.pins()).isEqualTo(touched.pins());
    assertThat(deeper.with(deeper.view().with(Colouring.LEVEL)).view().depth())
        .isEqualTo(Depth.MEMBER);
  }

  @Test
  void whatIsSpreadIsTakenBackByTheSameAndLeftBehindWithItsCounty() {
    var spread = new Spread("b", Family.MENTORSHIP);
    var filter = Filter.NONE.toggle(spread);
    assertThat(filter.used()).isOne();
    assertThat(filter.toggle(spread)).isEqualTo(Filter.NONE);
    assertThat(PictureState.FIRST.with(View.FIRST.with(filter)).at("c"))
        .isEqualTo(PictureState.FIRST.at("c"));
  }

  @Test
  void oneOfThePanesIsAlwaysOpen() {
    var bare = View.FIRST.with(Pane.TREE, false).with(Pane.INSPECTOR, false);
    assertThat(bare.with(Pane.CANVAS, false)).isEqualTo(bare);
  }

  @Test
  void whatNoViewKnowsIsLeftOut() {
    var asked =
        Map.of(
            "panes", List.of("cellar"),
            "rating", List.of("worst"),
            "links", List.of("cousins"),
            "spread", List.of("b~cousins,~mentors,b"),
            "colour", List.of("pink"));
    assertThat(PictureState.of(asked)).isEqualTo(PictureState.FIRST);
  }

  @Test
  void theFirstPictureNeedsNoParameters() {
    assertThat(PictureState.FIRST.parameters()).isEmpty();
    assertThat(PictureState.of(Map.of())).isEqualTo(PictureState.FIRST);
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    var state =
        PictureState.of(Map.of("asof", List.of("2020-02-30"), "more", List.of("a~x,b,c~0,d~-5")));
    assertThat(state).isEqualTo(PictureState.FIRST);
  }

  @Test
  void openingAndClosingUndoEachOther() {
    var state = PictureState.FIRST.open(List.of("a")).close("a");
    assertThat(state.opened()).isEmpty();
    assertThat(state.closed()).containsExactly("a");
    assertThat(state.open(List.of("a")).closed()).isEmpty();
  }

  @Test
  void anotherRootKeepsOnlyTheDay() {
    var day = LocalDate.of(2020, 1, 1);
    var state = PictureState.FIRST.at("x").open(List.of("a")).select("a").on(day).at("y");
    assertThat(state).isEqualTo(PictureState.FIRST.at("y").on(day));
  }
}
