package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneralBranchesTests {

  private final Sheets sheets = Sheets.SAMPLE;
  private final String town = sheets.unit("澄湾镇");
  private final List<Map<String, String>> areas = sheets.unitsUnder(town, "党总支");

  private List<Map<String, String>> posts(String title) {
    var codes = Sheets.distinct(areas, "code");
    return sheets.posts(
        row -> codes.contains(row.get("unit_code")) && row.get("title").equals(title));
  }

  @Test
  void theTownHas33BranchesAnd1619Members() {
    assertThat(sheets.unitsUnder(town, "党支部")).hasSize(33).allMatch(r -> r.containsKey("serves"));
    assertThat(sheets.membersUnder(town)).hasSize(1619);
  }

  @Test
  void sixGeneralBranchesSince2010() {
    assertThat(areas).hasSize(6).allMatch(row -> row.get("since").startsWith("2010"));
    assertThat(areas)
        .allSatisfy(a -> assertThat(sheets.unitsUnder(a.get("code"), "党支部")).hasSizeBetween(5, 7));
  }

  @Test
  void theirSecretariesAreOfTheTownsLeadingTeam() {
    var team =
        Sheets.distinct(
            sheets.posts(r -> r.get("unit_code").equals(town) && r.get("body").equals("党委")),
            "person_code");
    assertThat(Sheets.distinct(posts("书记"), "person_code")).hasSize(6).isSubsetOf(team);
  }

  @Test
  void twentyFiveSectionChiefsAreDeputies() {
    var chiefs = Sheets.distinct(sheets.rows(Kind.POSTS, "title", "包村科长"), "person_code");
    assertThat(posts("副书记")).hasSize(25);
    assertThat(Sheets.distinct(posts("副书记"), "person_code")).isEqualTo(chiefs).hasSize(25);
  }

  @Test
  void the33BranchSecretariesAreMembersOfTheirOwnGeneralBranch() {
    var members = posts("委员");
    assertThat(Sheets.distinct(members, "person_code")).hasSize(33);
    for (var member : members) {
      assertThat(sheets.posts(r -> isSecretary(r, member))).hasSize(1);
    }
  }

  private boolean isSecretary(Map<String, String> post, Map<String, String> member) {
    return post.get("title").equals("书记")
        && post.get("person_code").equals(member.get("person_code"))
        && sheets.isUnder(post.get("unit_code"), member.get("unit_code"));
  }

  @Test
  void theThirdsVegetablesReachSixVillages() {
    var initiative = initiative("800");
    assertThat(inside(2, Sheets.cell(initiative, "receiver_codes"))).hasSize(6);
    assertThat(inside(2, List.of(initiative.get("giver_code")))).hasSize(1);
    assertThat(initiative)
        .containsEntry("unit", "亩")
        .containsEntry("result_quantity", "2000")
        .containsEntry("result_additive", "否");
  }

  @Test
  void aZoneFromOutsideHoldsAJobFairForTheFifth() {
    var initiative = initiative("1");
    assertThat(initiative).containsEntry("result_quantity", "100");
    var receivers = inside(4, Sheets.cell(initiative, "receiver_codes"));
    assertThat(receivers).hasSize(5);
    assertThat(receivers)
        .anyMatch(v -> Sheets.cell(sheets.villages.get(v), "needs").contains("剩余劳动力就业"));
    var giver = sheets.rows(Kind.INSTITUTIONS, "code", initiative.get("giver_code")).getFirst();
    assertThat(giver.get("kind")).isEqualTo("园区");
    assertThat(sheets.isUnder(giver.get("unit_code"), town)).isFalse();
  }

  @Test
  void someWhoFoundWorkThereAttendTheZonesBranch() {
    var attending = sheets.where(Kind.PEOPLE, row -> row.containsKey("attends_code"));
    assertThat(attending)
        .isNotEmpty()
        .allMatch(row -> sheets.isUnder(row.get("unit_code"), areas.get(4).get("code")));
  }

  @Test
  void theSecondsFruitGrowersTaught600AndSold630000JinIn2021() {
    var initiative = initiative("600");
    assertThat(inside(1, Sheets.cell(initiative, "receiver_codes"))).isNotEmpty();
    assertThat(initiative)
        .containsEntry("result_quantity", "630000")
        .containsEntry("result_unit", "斤")
        .containsEntry("since", "2021-01-01")
        .containsEntry("until", "2021-12-31");
  }

  private Map<String, String> initiative(String quantity) {
    return sheets.rows(Kind.INITIATIVES, "quantity", quantity).getFirst();
  }

  private List<String> inside(int area, List<String> villages) {
    var found = new HashSet<>(villages);
    sheets
        .unitsUnder(areas.get(area).get("code"), "党支部")
        .forEach(branch -> found.removeAll(Sheets.cell(branch, "serves")));
    assertThat(found).isEmpty();
    return villages;
  }
}
