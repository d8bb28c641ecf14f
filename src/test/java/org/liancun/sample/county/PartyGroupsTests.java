package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyGroupsTests {

  private final Sheets sheets = Sheets.SAMPLE;
  private final String township = sheets.unit("榆坪乡");
  private final List<Map<String, String>> groups = sheets.unitsUnder(township, "党小组");
  private final List<Map<String, String>> villagerGroups =
      sheets.where(
          Kind.VILLAGER_GROUPS,
          row ->
              sheets.villages.get(row.get("village_code")).get("township_code").equals(township));

  @Test
  void thirtySixGroupsOf251MembersCover83VillagerGroups() {
    assertThat(groups).hasSize(36);
    assertThat(villagerGroups).hasSize(83);
    assertThat(sheets.membersUnder(township)).hasSize(251);
    assertThat(Sheets.distinct(villagerGroups, "group_code"))
        .isEqualTo(Sheets.distinct(groups, "code"));
  }

  @Test
  void mostGroupsHaveAboutFiveMembersNoneFewerThan3OrMoreThan13() {
    var sizes =
        groups.stream()
            .map(group -> sheets.rows(Kind.PEOPLE, "unit_code", group.get("code")).size())
            .toList();
    assertThat(sizes).allMatch(size -> size >= 3 && size <= 13).contains(3, 13);
    assertThat(sizes.stream().filter(size -> size >= 4 && size <= 6).count()).isGreaterThan(18);
  }

  @Test
  void mostGroupsCoverTwoVillagerGroupsAndSingleOnesExist() {
    var covered = sheets.groupedBy(villagerGroups, "group_code").values();
    assertThat(covered.stream().filter(list -> list.size() == 2).count()).isGreaterThan(18);
    assertThat(covered).anyMatch(list -> list.size() == 1);
  }

  @Test
  void everyGroupHasOneLeaderAndOneOrTwoDeputies() {
    for (var group : groups) {
      var posts = sheets.posts(row -> row.get("unit_code").equals(group.get("code")));
      assertThat(posts).filteredOn(row -> row.get("title").equals("组长")).hasSize(1);
      var size = sheets.rows(Kind.PEOPLE, "unit_code", group.get("code")).size();
      assertThat(posts)
          .filteredOn(row -> row.get("title").equals("副组长"))
          .hasSizeBetween(1, size >= 8 ? 2 : 1);
    }
  }

  @Test
  void the83PostsOfGroupCadresEnded() {
    var ended =
        sheets.where(
            Kind.POSTS,
            row -> row.get("body").equals("村民小组") && row.get("until").equals("2021-12-31"));
    assertThat(ended).hasSize(83);
    assertThat(Sheets.distinct(ended, "person_code")).hasSize(83);
    assertThat(sheets.posts(row -> row.get("body").equals("村民小组"))).isEmpty();
  }

  @Test
  void mostLeadersAreFormerCadres() {
    var former = Sheets.distinct(sheets.rows(Kind.POSTS, "body", "村民小组"), "person_code");
    assertThat(leaders().stream().filter(former::contains).count()).isGreaterThan(24);
  }

  private List<String> leaders() {
    var codes = Sheets.distinct(groups, "code");
    return sheets
        .posts(row -> codes.contains(row.get("unit_code")) && row.get("title").equals("组长"))
        .stream()
        .map(row -> row.get("person_code"))
        .toList();
  }

  @Test
  void everyYearFiveGroupsAreAdvancedAndLeadersAndMembersExcellent() {
    for (var year : List.of("2023", "2024", "2025")) {
      var awards = sheets.rows(Kind.ASSESSMENTS, "year", year);
      assertThat(awards).allMatch(row -> row.get("by_code").equals(township));
      assertThat(awards)
          .filteredOn(row -> row.get("award").equals("先进党小组"))
          .hasSize(5)
          .allMatch(row -> row.get("amount_yuan").equals("200"));
      assertThat(awards)
          .filteredOn(row -> row.get("award").equals("优秀党员"))
          .isNotEmpty()
          .allMatch(row -> row.get("amount_yuan").equals("50"));
      assertThat(awards)
          .filteredOn(row -> row.get("award").equals("优秀党小组长"))
          .isNotEmpty()
          .allMatch(row -> leaders().contains(row.get("subject_code")));
    }
  }

  @Test
  void whoWasExcellentThreeYearsRunningGot500OnceAndNobodyElse() {
    var years = sheets.groupedBy(sheets.rows(Kind.ASSESSMENTS, "award", "优秀党小组长"), "subject_code");
    var threeTimes =
        years.entrySet().stream()
            .filter(e -> Sheets.distinct(e.getValue(), "year").size() == 3)
            .map(Map.Entry::getKey)
            .toList();
    var rewarded = sheets.rows(Kind.ASSESSMENTS, "award", "连续三年优秀党小组长");
    assertThat(rewarded).allMatch(row -> row.get("amount_yuan").equals("500"));
    assertThat(rewarded)
        .hasSizeGreaterThanOrEqualTo(2)
        .extracting(row -> row.get("subject_code"))
        .containsExactlyInAnyOrderElementsOf(threeTimes);
  }
}
