package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
  @Autowired private Subtrees subtrees;
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
  void aDepthOpensOrClosesAllUnitsOfALevel() {
    var towns = draw(PictureState.FIRST.with(View.FIRST.with(Depth.TOWNSHIP)));
    assertThat(towns.expanded()).hasSize(1);
    var all = draw(PictureState.FIRST.with(View.FIRST.with(Depth.MEMBER)));
    assertThat(all.entries().count()).isEqualTo(all.total()).isGreaterThan(1_000);
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
    var children = pictures.children(View.FIRST, root, before);
    assertThat(pictures.of(PictureState.FIRST, root, children, before).pairings()).isEmpty();
  }

  @Test
  void ofAFilterWhatPassesAndWhatLiesAboveItIsDrawn() {
    var weak = filtered(Filter.NONE.ofRatings(Set.of("WEAK")));
    var shown = weak.entries().skip(1).toList();
    assertThat(shown).anyMatch(entry -> "WEAK".equals(entry.rating()));
    assertThat(shown)
        .allSatisfy(
            entry ->
                assertThat("WEAK".equals(entry.rating()) || weak.expanded().contains(entry.code()))
                    .as(entry.toString())
                    .isTrue());
    var passing = shown.stream().filter(entry -> "WEAK".equals(entry.rating())).count();
    var root = organization.roots(TODAY).getFirst();
    assertThat(passing)
        .isEqualTo(
            subtrees.below(root.code(), TODAY).lines().stream()
                .filter(line -> "WEAK".equals(line.rating()))
                .count());
    assertThat(weak.total()).isEqualTo(draw(PictureState.FIRST).total());
  }

  @Test
  void levelsAndIndustriesNarrowEachOther() {
    var root = organization.roots(TODAY).getFirst();
    var industry =
        subtrees.below(root.code(), TODAY).lines().stream()
            .flatMap(line -> line.industries().stream())
            .findFirst()
            .orElseThrow();
    var both = Filter.NONE.ofLevels(Set.of("branch")).ofIndustries(Set.of(industry));
    assertThat(filtered(both).entries().skip(1))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.level()).isLessThanOrEqualTo(Level.BRANCH));
    assertThat(filtered(Filter.NONE.ofIndustries(Set.of("-"))).entries()).hasSize(1);
  }

  @Test
  void onlyTheRelationshipsOfAFilterAreDrawn() {
    var picture = filtered(Filter.NONE.ofLinks(Set.of("double")));
    assertThat(picture.pairings())
        .isNotEmpty()
        .extracting(PairingLink::ground)
        .containsOnly("DOUBLE_HUNDRED");
    assertThat(picture.entries().count()).isEqualTo(draw(PictureState.FIRST).entries().count());
  }

  @Test
  void countsOfASubtreeAreThoseOfItsPages() {
    var root = organization.roots(TODAY).getFirst();
    var whole = subtrees.below(root.code(), TODAY).entries();
    var pages = draw(PictureState.FIRST).children();
    pages.forEach(
        (code, page) ->
            assertThat(Objects.requireNonNull(whole.get(code)).subList(0, page.items().size()))
                .as(code)
                .isEqualTo(page.items()));
  }

  private Picture filtered(Filter filter) {
    return draw(PictureState.FIRST.with(View.FIRST.with(filter)));
  }

  private Picture draw(PictureState state) {
    Root root = organization.roots(TODAY).getFirst();
    assertThat(root.code()).isIn(COUNTY, "C");
    return pictures.of(state, root, pictures.children(state.view(), root, TODAY), TODAY);
  }
}
