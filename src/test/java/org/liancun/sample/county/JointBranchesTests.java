package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointBranchesTests {

  private final Sheets sheets = Sheets.SAMPLE;

  private final List<Map<String, String>> pairings =
      sheets.where(
          Kind.PAIRINGS, row -> row.get("form").equals("联合党支部") && row.get("status").equals("结对中"));

  private Map<String, String> pairingOf(String first) {
    return pairings.stream()
        .filter(row -> row.get("first_code").equals(sheets.village(first)))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> of(Kind kind, String first) {
    var column = kind == Kind.OPINIONS ? "pairing_code" : "owner_code";
    return sheets.rows(kind, column, pairingOf(first).get("code"));
  }

  @Test
  void eightVillagesOfThreeTownshipsAreInFourJointBranches() {
    assertThat(pairings).hasSize(4);
    var branches =
        sheets.where(
            Kind.UNITS,
            row -> row.get("level").equals("党支部") && Sheets.cell(row, "serves").size() == 2);
    assertThat(branches).hasSize(4);
    var villages = branches.stream().flatMap(row -> Sheets.cell(row, "serves").stream()).toList();
    assertThat(villages).hasSize(8).doesNotHaveDuplicates();
    assertThat(villages.stream().map(v -> sheets.villages.get(v).get("township_code")).distinct())
        .hasSize(3);
    assertThat(pairings)
        .allSatisfy(
            row -> assertThat(villages).contains(row.get("first_code"), row.get("second_code")));
  }

  @Test
  void theJoinedAreAdjacentAndLiveOfTheSameTrade() {
    assertThat(pairings)
        .allSatisfy(
            row -> {
              assertThat(sheets.areNeighbours(row.get("first_code"), row.get("second_code")))
                  .isTrue();
              assertThat(trades(row.get("first_code"))).isEqualTo(trades(row.get("second_code")));
            });
  }

  private String trades(String village) {
    return sheets.villages.get(village).get("industries");
  }

  @Test
  void theirGroundsAreOneTieOneStrongBesideWeakAndTwoOfSmallVillages() {
    assertThat(pairings)
        .extracting(row -> row.get("ground") + row.get("direction"))
        .containsExactlyInAnyOrder("双百结对帮扶", "以强带弱帮扶", "小村联建互助", "小村联建互助");
    assertThat(sheets.rows(Kind.PAIRINGS, "ground", "小村联建"))
        .allSatisfy(
            row -> {
              assertThat(population(row.get("first_code"))).isLessThan(300);
              assertThat(population(row.get("second_code"))).isLessThan(300);
            });
  }

  private int population(String village) {
    return Integer.parseInt(sheets.statistic(village, 2025, "population"));
  }

  @Test
  void everyStepIsDatedAndOneWasSentBack() {
    for (var pairing : pairings) {
      var steps = sheets.rows(Kind.STEPS, "owner_code", pairing.get("code"));
      assertThat(steps).extracting(row -> row.get("date")).isSorted();
      assertThat(steps)
          .extracting(row -> row.get("step"))
          .containsSubsequence("建议", "拟定", "报批", "已批复", "结对中");
      assertThat(sheets.rows(Kind.STEPS, "step", "已批复")).allMatch(r -> r.containsKey("document"));
    }
    assertThat(pairings)
        .filteredOn(
            row ->
                sheets.rows(Kind.STEPS, "owner_code", row.get("code")).stream()
                    .anyMatch(step -> step.get("step").equals("退回")))
        .hasSize(1);
  }

  @Test
  void everyVillageAgreedAndTheWeakOneOfCaseAObjectedFirst() {
    for (var pairing : pairings) {
      for (var party : List.of("first_code", "second_code")) {
        assertThat(opinions(pairing, pairing.get(party)).getLast()).isEqualTo("同意");
      }
    }
    assertThat(opinions(pairingOf("大红家寨村"), sheets.village("前柏河村")))
        .containsSubsequence("不同意", "同意");
    assertThat(sheets.rows(Kind.OPINIONS, "opinion", "不同意")).hasSize(1);
  }

  private List<String> opinions(Map<String, String> pairing, String village) {
    return sheets.rows(Kind.OPINIONS, "pairing_code", pairing.get("code")).stream()
        .filter(row -> row.get("village_code").equals(village))
        .map(row -> row.get("opinion"))
        .toList();
  }

  @Test
  void caseARaisedMoneyRoadsAndWells() {
    assertThat(of(Kind.DELIVERIES, "大红家寨村"))
        .extracting(
            row -> row.get("what"), row -> row.get("quantity"), row -> row.get("value_yuan"))
        .contains(
            tuple("筹集帮扶资金", "20", "200000"), tuple("村庄通路", "2", null), tuple("打机井", "5", null));
  }

  @Test
  void caseBSentTechniciansAndItsSecretaryHelpsLeadTheArea() {
    assertThat(of(Kind.DELIVERIES, "青坊村"))
        .anyMatch(row -> row.get("what").contains("技术员") && row.get("quantity").equals("13"));
    var branch = sheets.village("青坊村") + "-LZB";
    var secretary =
        sheets
            .posts(row -> row.get("unit_code").equals(branch) && row.get("title").equals("书记"))
            .getFirst()
            .get("person_code");
    assertThat(
            sheets.posts(
                row ->
                    row.get("person_code").equals(secretary)
                        && row.get("title").equals("副书记")
                        && row.get("body").equals("党总支")
                        && row.get("unit_code")
                            .equals(sheets.units.get(branch).get("parent_code"))))
        .hasSize(1);
  }

  @Test
  void caseCHasAMarketAroundACommitteeMembersForge() {
    assertThat(of(Kind.DELIVERIES, "红家庄村")).anyMatch(row -> row.get("what").contains("轴承交易市场"));
    var forge = sheets.where(Kind.INSTITUTIONS, row -> row.get("name").endsWith("锻造厂")).getFirst();
    assertThat(sheets.rows(Kind.INITIATIVES, "giver_code", forge.get("code")).getFirst())
        .satisfies(row -> assertThat(Sheets.cell(row, "receiver_codes")).hasSize(4));
  }

  @Test
  void theFormerBranchesEndedAndLeadToTheJointOnes() {
    for (var pairing : pairings) {
      for (var party : List.of("first_code", "second_code")) {
        var former = pairing.get(party) + "-ZB";
        assertThat(sheets.units.get(former)).containsEntry("until", "2024-04-30");
        assertThat(sheets.rows(Kind.SUCCESSORS, "old_code", former)).hasSize(1);
        assertThat(sheets.rows(Kind.PEOPLE, "unit_code", former)).isEmpty();
      }
    }
  }
}
