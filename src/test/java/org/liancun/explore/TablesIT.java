package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.explore.map.Charts;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Level;
import org.springframework.beans.factory.annotation.Autowired;

@WithSample
class TablesIT {

  private static final String BRANCH = "990101101202-ZB";
  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Tables tables;
  @Autowired private Drawings drawings;
  @Autowired private Inspections inspections;
  @Autowired private Charts charts;

  @Test
  void eachLevelIsListedWholeAndComesToTheSame() {
    var drawing = drawing(View.FIRST);
    var totals = tables.totals(drawing);
    for (var level : List.of(Level.TOWNSHIP, Level.GENERAL_BRANCH, Level.BRANCH, Level.MEMBER)) {
      assertThat(rows(drawing, level)).as(level.key()).hasSize(totals.get(level));
    }
    assertThat(tables.level(drawing)).isEqualTo(Level.BRANCH);
    assertThat(sum(rows(drawing, Level.TOWNSHIP), Attribute.POPULATION))
        .isPositive()
        .isEqualTo(sum(rows(drawing, Level.BRANCH), Attribute.POPULATION));
    assertThat(sum(rows(drawing, Level.BRANCH), Attribute.MEMBERS))
        .isLessThan(totals.get(Level.MEMBER))
        .isEqualTo(
            rows(drawing, Level.MEMBER).stream()
                .filter(row -> !row.text(Attribute.STAGE).equals("ACTIVIST"))
                .count());
  }

  @Test
  void aRowTellsWhatTheInspectorTells() {
    var row = row(rows(drawing(View.FIRST), Level.BRANCH), BRANCH);
    var facts = inspections.of(BRANCH, TODAY).orElseThrow().facts();
    var village = facts.villages().getFirst();
    assertThat(row.number(Attribute.POPULATION)).isEqualTo(village.population().longValue());
    assertThat(row.number(Attribute.PER_CAPITA_INCOME))
        .isEqualTo(village.perCapitaIncome().longValue());
    assertThat(row.text(Attribute.RATING)).isEqualTo(village.rating());
    var secretary =
        facts.holders().stream().filter(h -> h.title().equals("书记")).findFirst().orElseThrow();
    assertThat(row.text(Attribute.LEADER)).isEqualTo(secretary.name());
    var secretaries = row(rows(drawing(View.FIRST), Level.MEMBER), secretary.code());
    assertThat(secretaries.text(Attribute.POSTS)).contains("书记");
    assertThat(secretaries.text(Attribute.TOWNSHIP)).isEqualTo("柳泉镇");
    assertThat(row.within()).startsWith("990101000000").contains("990101101000");
    assertThat(secretaries.within()).containsAll(row.within()).contains(BRANCH);
  }

  @Test
  void aPairingOnItsWayIsThereFromItsFirstStepOnAndPairsNobodyYet() {
    var branch =
        rows(drawing(View.FIRST), Level.BRANCH).stream()
            .filter(row -> row.text(Attribute.NAME).equals("柏泉村党支部"))
            .findFirst()
            .orElseThrow();
    assertThat(suggestedOn(branch.code(), LocalDate.of(2026, 11, 4))).isEmpty();
    assertThat(suggestedOn(branch.code(), LocalDate.of(2026, 11, 5))).hasSize(1);
    assertThat(branch.text(Attribute.PAIRED)).doesNotContain("小松坊村");
  }

  private List<String> suggestedOn(String code, LocalDate day) {
    return inspections.of(code, Viewpoint.of(day)).orElseThrow().facts().pairings().stream()
        .filter(pairing -> pairing.status().equals("SUGGESTED"))
        .map(pairing -> pairing.name())
        .toList();
  }

  @Test
  void aFilterListsWhatThePictureShows() {
    var weak = Filter.NONE.ofRatings(Set.of("WEAK"));
    var drawing = drawing(View.FIRST.with(weak));
    assertThat(rows(drawing, Level.BRANCH))
        .hasSize(tables.totals(drawing).get(Level.BRANCH))
        .allSatisfy(row -> assertThat(row.text(Attribute.RATING)).isIn("WEAK", ""))
        .anySatisfy(row -> assertThat(row.text(Attribute.RATING)).isEqualTo("WEAK"));
  }

  @Test
  void theMapShowsEveryVillageOfTheSampleWhereItLies() {
    var drawing = drawing(View.FIRST);
    var chart = charts.of(drawing, TODAY);
    assertThat(chart.isSchematic()).isFalse();
    assertThat(chart.missing()).isZero();
    assertThat(chart.areas()).hasSize(drawing.root().villages());
    assertThat(chart.outlines()).hasSize(tables.totals(drawing).get(Level.TOWNSHIP));
    assertThat(chart.areas()).anyMatch(area -> area.place().code().equals(BRANCH));
    assertThat(chart.areas())
        .filteredOn(area -> area.place().within().contains("990101101000"))
        .hasSizeBetween(10, 30)
        .allMatch(area -> area.place().area().equals("柳泉镇"));
  }

  @Test
  void onTheMapAFilterLeavesTheLandOfTheOthersBlank() {
    var all = charts.of(drawing(View.FIRST), TODAY);
    var weak = charts.of(drawing(View.FIRST.with(Filter.NONE.ofRatings(Set.of("WEAK")))), TODAY);
    assertThat(weak.areas()).isNotEmpty().hasSizeLessThan(all.areas().size());
    assertThat(weak.areas()).allMatch(all.areas()::contains);
    assertThat(weak.areas().size() + weak.blanks().size()).isEqualTo(all.areas().size());
  }

  private Drawing drawing(View view) {
    return drawings.of(PictureState.FIRST.with(view), TODAY).orElseThrow();
  }

  private List<Row> rows(Drawing drawing, Level level) {
    return tables.of(drawing, level, TODAY);
  }

  private static Row row(List<Row> rows, String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
  }

  private static long sum(List<Row> rows, Attribute attribute) {
    return rows.stream()
        .map(row -> row.number(attribute))
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }
}
