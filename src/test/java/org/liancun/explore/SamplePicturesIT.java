package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.springframework.beans.factory.annotation.Autowired;

@WithSample
class SamplePicturesIT {

  private static final String COUNTY = "990101000000";
  private static final String BRANCH = "990101101202-ZB";
  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Pictures pictures;
  @Autowired private Organization organization;
  @Autowired private GraphContent graph;

  @Test
  void aPictureExpandsDownToTheBranchesByItself() {
    var picture = draw(PictureState.FIRST);
    assertThat(picture.entries().map(Entry::level).distinct())
        .containsExactlyInAnyOrder(
            Level.COUNTY, Level.TOWNSHIP, Level.GENERAL_BRANCH, Level.BRANCH);
    assertThat(picture.total())
        .isEqualTo(
            1
                + graph.count(
                    """
                    MATCH (n)-[r:PART_OF|BELONGS_TO]->(:Unit)
                    WHERE r.voidedAt IS NULL AND coalesce(r.since <= date('2026-11-22'), true)
                      AND coalesce(r.until > date('2026-11-22'), true)
                    RETURN count(DISTINCT n)"""));
  }

  @Test
  void whatItsReaderOpensAndClosesGoesBefore() {
    var picture = draw(PictureState.FIRST.open(List.of(BRANCH)).close("990101102000"));
    assertThat(picture.expanded()).contains(BRANCH).doesNotContain("990101102000");
    assertThat(picture.entries().map(Entry::code)).contains(BRANCH + "-XZ1");
  }

  @Test
  void parentsComeBeforeTheirChildren() {
    var codes = draw(PictureState.FIRST).entries().map(Entry::code).toList();
    assertThat(draw(PictureState.FIRST).entries().filter(e -> e.parent() != null))
        .allSatisfy(e -> assertThat(codes.indexOf(e.parent())).isLessThan(codes.indexOf(e.code())));
  }

  @Test
  void aPairingIsShownWhereItsVillagesAreShown() {
    assertThat(draw(PictureState.FIRST).pairings())
        .allSatisfy(link -> assertThat(link.first()).isNotEqualTo(link.second()))
        .allSatisfy(link -> assertThat(link.first()).endsWith("ZB"))
        .extracting(PairingLink::ground)
        .contains("STRONG_BESIDE_WEAK", "DOUBLE_HUNDRED", "URBAN_RURAL");
  }

  @Test
  void beforeTheFirstPairingBeganNoneIsDrawn() {
    var before = Viewpoint.of(LocalDate.of(2010, 1, 1));
    var root = organization.roots(before).getFirst();
    assertThat(pictures.of(PictureState.FIRST, root, before).pairings()).isEmpty();
  }

  private Picture draw(PictureState state) {
    Root root = organization.roots(TODAY).getFirst();
    assertThat(root.code()).isIn(COUNTY, "C");
    return pictures.of(state, root, TODAY);
  }
}
