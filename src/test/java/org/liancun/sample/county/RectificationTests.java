package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificationTests {

  private final Sheets sheets = Sheets.SAMPLE;
  private final List<Map<String, String>> cases = sheets.records.rows(Kind.CASES);
  private final Set<String> codes = Sheets.distinct(cases, "code");

  @Test
  void of68Cases27AreOpenOfThemSixOfTheCityAnd21OfTheCounty() {
    assertThat(cases).hasSize(68);
    assertThat(Sheets.distinct(cases, "unit_code")).hasSize(68);
    var open = sheets.rows(Kind.CASES, "stage", "整顿中");
    assertThat(open).hasSize(27);
    assertThat(
            open.stream()
                .collect(Collectors.groupingBy(r -> r.get("class"), Collectors.counting())))
        .isEqualTo(Map.of("市级", 6L, "县级", 21L));
    assertThat(sheets.rows(Kind.CASES, "class", "市级")).hasSize(6);
    assertThat(sheets.rows(Kind.CASES, "class", "县级")).hasSize(21);
    assertThat(sheets.where(Kind.CASES, row -> Set.of("巩固提升", "已销号").contains(row.get("stage"))))
        .hasSize(41);
  }

  @Test
  void each32CountyLeadersAnswersForCasesAndEveryCaseHasOne() {
    var leaders =
        sheets.where(
            Kind.RESPONSIBILITIES,
            row -> codes.contains(row.get("target_code")) && row.get("role").equals("包案领导"));
    assertThat(leaders).hasSize(68);
    assertThat(Sheets.distinct(leaders, "target_code")).isEqualTo(codes);
    assertThat(Sheets.distinct(leaders, "holder_code")).hasSize(32);
    var county = sheets.records.rows(Kind.UNITS).getFirst().get("code");
    var office =
        Sheets.distinct(sheets.posts(r -> r.get("unit_code").equals(county)), "person_code");
    assertThat(office).containsAll(Sheets.distinct(leaders, "holder_code")).hasSize(32);
  }

  @Test
  void nobodyIsReleasedBeforeTheCaseIsClosed() {
    for (var row : cases) {
      assertThat(sheets.rows(Kind.RESPONSIBILITIES, "target_code", row.get("code")))
          .hasSizeGreaterThan(2)
          .allSatisfy(r -> assertThat(r.get("until")).isEqualTo(row.get("closed")));
    }
  }

  @Test
  void everyPlanWasSentBackOnceOrTwiceAndEveryStepIsInOrder() {
    for (var row : cases) {
      var steps = sheets.rows(Kind.STEPS, "owner_code", row.get("code"));
      assertThat(steps).extracting(step -> step.get("date")).isSorted();
      var back = steps.stream().filter(step -> step.get("step").equals("退回")).count();
      assertThat(row.getOrDefault("rounds", "0")).isEqualTo(Long.toString(back));
      assertThat(row.containsKey("plan_date")).isEqualTo(back == 1 || back == 2);
    }
    assertThat(cases).anyMatch(row -> !row.containsKey("plan_date"));
  }

  @ParameterizedTest
  @CsvSource({
    "新任党支部书记, 18", "充实班子成员, 23", "调整书记和其他干部, 24", "举办培训班, 29", "发展新党员, 68",
    "培养入党积极分子, 89", "新建村级活动场所, 14", "修建村庄道路, 119", "由后进变先进, 10", "集体收入由零增至五万元以上, 3"
  })
  void theResultsAddUp(String what, int total) {
    assertThat(Sheets.sum(results(what), "quantity")).isEqualTo(total);
  }

  private List<Map<String, String>> results(String what) {
    return sheets.where(
        Kind.DELIVERIES,
        row -> codes.contains(row.get("owner_code")) && row.get("what").equals(what));
  }

  private List<String> villagesWith(String what) {
    return results(what).stream()
        .map(row -> sheets.rows(Kind.CASES, "code", row.get("owner_code")).getFirst())
        .map(row -> sheets.units.get(row.get("unit_code")).get("serves"))
        .distinct()
        .toList();
  }

  @Test
  void twentyVillagesGotRoadsOfNearly120Kilometres() {
    assertThat(villagesWith("修建村庄道路")).hasSize(20);
    assertThat(results("修建村庄道路")).allMatch(row -> row.get("unit").equals("公里"));
  }

  @Test
  void theFiguresOfTheVillagesShowIt() {
    assertThat(villagesWith("由后进变先进"))
        .hasSize(10)
        .allMatch(v -> sheets.statistic(v, 2023, "rating").equals("弱"))
        .allMatch(v -> sheets.statistic(v, 2025, "rating").equals("强"));
    assertThat(villagesWith("集体收入由零增至五万元以上"))
        .hasSize(3)
        .allMatch(v -> sheets.statistic(v, 2023, "collective_income").equals("0"))
        .allMatch(v -> Integer.parseInt(sheets.statistic(v, 2025, "collective_income")) >= 50_000);
  }

  @Test
  void thePeopleOfTheVillagesShowIt() {
    assertThat(sheets.where(Kind.PEOPLE, row -> row.get("code").matches(".*-F\\d\\d"))).hasSize(68);
    assertThat(sheets.where(Kind.PEOPLE, row -> row.get("code").matches(".*-P\\d\\d"))).hasSize(89);
    assertThat(
            sheets.posts(
                r ->
                    r.get("title").equals("书记")
                        && r.getOrDefault("since", "").equals("2024-07-10")))
        .hasSize(18)
        .extracting(row -> row.get("unit_code"))
        .allMatch(unit -> cases.stream().anyMatch(c -> c.get("unit_code").equals(unit)));
  }

  @Test
  void someCameBackAfterTheyHadBeenClosed() {
    assertThat(cases)
        .filteredOn(row -> row.containsKey("relapsed"))
        .isNotEmpty()
        .allMatch(row -> row.get("closed").compareTo(row.get("relapsed")) < 0);
  }

  @Test
  void theHardestHaveFirstSecretariesFromTown() {
    var first = sheets.rows(Kind.POSTS, "title", "第一书记");
    assertThat(Sheets.distinct(first, "unit_code"))
        .isEqualTo(Sheets.distinct(sheets.rows(Kind.CASES, "class", "市级"), "unit_code"));
  }
}
