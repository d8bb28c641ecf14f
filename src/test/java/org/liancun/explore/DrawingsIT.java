package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.sample.Sample;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class DrawingsIT {

  private static final String COUNTY = "990101000000";
  private static final String BRANCH = "990101101202-ZB";
  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Drawings drawings;
  @Autowired private Sample sample;

  @Test
  void anEmptyStoreHasNone() {
    assertThat(drawings.of(PictureState.FIRST, TODAY)).isEmpty();
  }

  @Test
  void codesThatNothingHasAreToldAndLeftOut() {
    var drawing = draw(PictureState.FIRST.at("000").select("123"));
    assertThat(drawing.unknown()).containsExactly("000", "123");
    assertThat(drawing.state().root()).isEqualTo(COUNTY);
    assertThat(drawing.state().selected()).isNull();
  }

  @Test
  void aUnitNamedAsTheCountyIsSelectedInItsCounty() {
    var drawing = draw(PictureState.FIRST.at(BRANCH));
    assertThat(drawing.unknown()).isEmpty();
    assertThat(drawing.root().code()).isEqualTo(COUNTY);
    assertThat(drawing.state().selected()).isEqualTo(BRANCH);
  }

  @Test
  void nothingIsMarkedThatThereIsNot() {
    var drawing = draw(PictureState.FIRST.mark(List.of(BRANCH, "123", BRANCH + "-XZ1")));
    assertThat(drawing.state().marked()).containsExactly(BRANCH, BRANCH + "-XZ1");
    assertThat(drawing.unknown()).isEmpty();
    assertThat(drawings.marked(drawing.state(), TODAY))
        .extracting(Entry::code)
        .containsExactlyInAnyOrder(BRANCH, BRANCH + "-XZ1");
  }

  @Test
  void whatIsSelectedIsDrawnHoweverDeepItLies() {
    var group = BRANCH + "-XZ1";
    assertThat(draw(PictureState.FIRST).picture().draws(group)).isFalse();
    assertThat(draw(PictureState.FIRST.select(group)).picture().draws(group)).isTrue();
  }

  private Drawing draw(PictureState state) {
    sample.loadIntoEmptyStore();
    return drawings.of(state, TODAY).orElseThrow();
  }
}
