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
  @Autowired private Inspections inspections;
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
  void aPairingIsShownWhereItsVillagesAndInstitutionsAreShown() {
    var picture = draw(PictureState.FIRST);
    assertThat(picture.spans())
        .allSatisfy(span -> assertThat(span.from()).isNotEqualTo(span.to()))
        .allSatisfy(span -> assertThat(span.from()).contains("ZB"))
        .extracting(span -> span.of().kind())
        .contains(RelationshipKind.STRONG_WEAK, RelationshipKind.DOUBLE);
    assertThat(kinds(picture, RelationshipKind.URBAN))
        .isEqualTo(
            graph.count(
                "MATCH ()<-[:HELPER]-(p:Pairing {ground: 'URBAN_RURAL', status: 'IN_FORCE'})"
                    + "-[:HELPED]->(:Village) RETURN count(p)"))
        .isEqualTo(7);
  }

  @Test
  void withNoKindChosenPairingsAreDrawnAndNothingElse() {
    assertThat(draw(PictureState.FIRST).relationships())
        .extracting(one -> one.kind().family())
        .containsOnly(Family.PAIRING);
  }

  @Test
  void everyKindIsReadWholeButForCasesOfRectification() {
    var all = filtered(Filter.NONE.ofLinks(RelationshipKind.keys())).relationships();
    assertThat(all.stream().filter(one -> one.kind() == RelationshipKind.MENTORS))
        .hasSize((int) standing("(:Person)-[r:MENTORS]->(:Person)"))
        .hasSize(42);
    assertThat(all.stream().filter(one -> one.kind() == RelationshipKind.RESPONSIBLE_FOR))
        .hasSize((int) standing("()-[r:RESPONSIBLE_FOR]->(:!RectificationCase)"))
        .hasSize(813);
    assertThat(all.stream().filter(one -> one.kind() == RelationshipKind.GIVES))
        .hasSize(
            (int)
                graph.count(
                    "MATCH (:!Initiative)-[:GIVES]->(i:Initiative)-[r:REACHES]->() WHERE i.since <= date('2026-11-22')"
                        + " AND coalesce(i.until > date('2026-11-22'), true) RETURN count(r)"))
        .hasSize(10);
  }

  @Test
  void peopleStandAtTheirBranchesUntilTheyAreDrawnThemselves() {
    var answers = Filter.NONE.ofLinks(Set.of("responsible-for"));
    var picture = filtered(answers);
    // Who answers for villager groups of the own branch has no line there.
    assertThat(picture.spans())
        .hasSize(
            (int)
                (standing("()-[r:RESPONSIBLE_FOR]->(:Unit|Village)")
                    + standing(
                        "(branch:Branch)-[:SERVES]->(:Village)<-[:WITHIN]-(:VillagerGroup)"
                            + "<-[r:RESPONSIBLE_FOR]-(:Person)-[:BELONGS_TO]->(u)",
                        "coalesce([(u)-[:PART_OF]->(b:Branch) | b][0], u) <> branch"
                            + " AND branch.until IS NULL")))
        .hasSize(263)
        .allSatisfy(span -> assertThat(span.from()).contains("ZB"));
    var cadres = "990101101000-ZB";
    var opened = draw(PictureState.FIRST.with(View.FIRST.with(answers)).open(List.of(cadres)));
    assertThat(opened.spans()).hasSameSizeAs(picture.spans());
    assertThat(opened.spans())
        .extracting(Relationship.Span::from)
        .contains(cadres + "-008")
        .doesNotContain(cadres);
  }

  @Test
  void aSpreadOpensTheWayToBothEndsOfWhatLiesWithinAndIsForgottenWithIt() {
    var branch = "990101103200-ZB";
    var state =
        PictureState.FIRST.with(
            View.FIRST.with(Filter.NONE.toggle(new Spread(branch, Family.MENTORSHIP))));
    var picture = draw(state);
    var mentored =
        standing(
            "(:Unit {code: '%s'})<-[:PART_OF]-(:Group)<-[:BELONGS_TO]-(:Person)-[r:MENTORS]->()"
                .formatted(branch));
    assertThat(picture.spread()).hasSize((int) mentored).hasSize(7);
    assertThat(picture.missing()).isZero();
    assertThat(picture.spans().stream().filter(s -> s.of().kind() == RelationshipKind.MENTORS))
        .hasSize(7)
        .allSatisfy(span -> assertThat(span.from()).startsWith(branch + "-XZ"));
    assertThat(draw(state.close(branch)).missing()).isEqualTo(7);
    assertThat(draw(PictureState.FIRST).expanded()).doesNotContain(branch);
  }

  @Test
  void whatABranchIsSpreadByIsWhatItsInspectorCounts() {
    for (var code : List.of("990101105211-ZB", BRANCH, "990101000000-ZB10", "990101101000")) {
      var facts = inspections.of(code, TODAY).orElseThrow().facts();
      for (var family : Family.values()) {
        var spread = filtered(Filter.NONE.toggle(new Spread(code, family))).spread();
        assertThat(facts.number(family, code)).as(code + " " + family).isEqualTo(spread.size());
      }
    }
  }

  @Test
  void beforeTheFirstPairingBeganNoneIsDrawn() {
    var before = Viewpoint.of(LocalDate.of(2010, 1, 1));
    var root = organization.roots(before).getFirst();
    var children = pictures.children(View.FIRST, root, before);
    assertThat(pictures.of(PictureState.FIRST, root, children, before).relationships()).isEmpty();
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
    assertThat(picture.relationships())
        .isNotEmpty()
        .extracting(Relationship::kind)
        .containsOnly(RelationshipKind.DOUBLE);
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

  private static long kinds(Picture picture, RelationshipKind kind) {
    return picture.spans().stream().filter(span -> span.of().kind() == kind).count();
  }

  private long standing(String pattern) {
    return standing(pattern, "true");
  }

  private long standing(String pattern, String condition) {
    return graph.count(
        """
        MATCH %s WHERE coalesce(r.since <= date('2026-11-22'), true)
          AND coalesce(r.until > date('2026-11-22'), true) AND r.voidedAt IS NULL AND %s
        RETURN count(DISTINCT r)"""
            .formatted(pattern, condition));
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
