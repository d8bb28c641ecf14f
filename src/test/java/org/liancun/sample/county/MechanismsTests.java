package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MechanismsTests {

  private final Sheets sheets = Sheets.SAMPLE;
  private final List<Map<String, String>> duties = sheets.rows(Kind.POSTS, "body", "岗位");
  private final Map<String, List<String>> learners =
      sheets.records.rows(Kind.MENTORSHIPS).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("mentor_code"),
                  Collectors.mapping(row -> row.get("learner_code"), Collectors.toList())));

  @Test
  void exactly2365MembersWithoutOfficeHoldOneDutyPostEach() {
    assertThat(duties).hasSize(2365).allMatch(row -> !row.containsKey("until"));
    var holders = Sheets.distinct(duties, "person_code");
    assertThat(holders).hasSize(2365).allMatch(p -> Sheets.isMember(sheets.people.get(p)));
    assertThat(Sheets.distinct(sheets.posts(r -> !r.get("body").equals("岗位")), "person_code"))
        .doesNotContainAnyElementsOf(holders);
  }

  @Test
  void theyAreOfThirtyKindsAndMore() {
    assertThat(Sheets.distinct(duties, "title")).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void everyTownshipHasACountyLeader() {
    var townships = Sheets.distinct(sheets.rows(Kind.UNITS, "level", "乡镇"), "code");
    assertThat(Sheets.distinct(sheets.rows(Kind.RESPONSIBILITIES, "role", "联系乡镇"), "target_code"))
        .isEqualTo(townships);
  }

  @Test
  void leadersDepartmentsAndCadresTakeVillagesAndVillageCadresTheirGroups() {
    var links = sheets.current(Kind.RESPONSIBILITIES, r -> r.get("role").equals("联系村"));
    assertThat(Sheets.distinct(links, "holder_code")).hasSize(32);
    var departments = Sheets.distinct(sheets.records.rows(Kind.INSTITUTIONS), "code");
    assertThat(Sheets.distinct(sheets.rows(Kind.RESPONSIBILITIES, "role", "包村"), "holder_code"))
        .anyMatch(departments::contains)
        .anyMatch(sheets.people::containsKey);
    assertThat(sheets.rows(Kind.RESPONSIBILITIES, "role", "联组联户"))
        .hasSizeGreaterThan(400)
        .allMatch(row -> row.containsKey("households"));
  }

  @Test
  void aLineOfTeachersHasFiveGenerations() {
    assertThat(learners.keySet().stream().mapToInt(this::generations).max().orElse(0))
        .isGreaterThanOrEqualTo(5);
  }

  private int generations(String person) {
    return 1
        + learners.getOrDefault(person, List.of()).stream()
            .filter(learner -> born(learner) > born(person))
            .mapToInt(this::generations)
            .max()
            .orElse(0);
  }

  private int born(String person) {
    return Sheets.number(sheets.people.get(person), "birth_year");
  }

  @Test
  void oneTeacherOfManyIsAboutToRetire() {
    assertThat(learners.keySet())
        .anyMatch(mentor -> learners.get(mentor).size() >= 4 && born(mentor) <= 1966);
  }

  @Test
  void oneLineBrokeWhenItsMiddleLeft() {
    assertThat(learners.keySet())
        .anyMatch(
            mentor ->
                sheets.people.get(mentor).containsKey("until")
                    && sheets.rows(Kind.MENTORSHIPS, "learner_code", mentor).size() == 1);
  }

  @Test
  void somePeopleHeldOnePostAfterAnother() {
    var posts = sheets.groupedBy(sheets.records.rows(Kind.POSTS), "person_code");
    assertThat(posts.values())
        .anyMatch(list -> list.stream().filter(row -> row.containsKey("until")).count() >= 3);
  }

  @Test
  void oneCadreAnswersForTooManyVillagesAndOneVillageHasNobody() {
    var answering =
        sheets.current(
            Kind.RESPONSIBILITIES, r -> sheets.villages.containsKey(r.get("target_code")));
    assertThat(sheets.groupedBy(answering, "holder_code").values())
        .anyMatch(list -> list.size() >= 9);
    var alone = new HashSet<>(sheets.villages.keySet());
    sheets.villages.values().stream()
        .filter(row -> row.containsKey("until"))
        .forEach(row -> alone.remove(row.get("code")));
    alone.removeAll(Sheets.distinct(answering, "target_code"));
    assertThat(alone).containsExactly(sheets.village("黑营村"));
  }

  @Test
  void aLeaderWhoMovedLeftVillagesBehind() {
    assertThat(
            sheets.where(
                Kind.RESPONSIBILITIES, r -> r.get("role").equals("联系村") && r.containsKey("until")))
        .hasSize(2);
  }

  @Test
  void checksHaveSomethingToFind() {
    assertThat(groupSizes()).contains(15, 2);
    assertThat(unitsWithout("党小组", "组长")).isNotEmpty();
    assertThat(unitsWithout("党支部", "书记")).isNotEmpty();
    assertThat(sheets.where(Kind.VILLAGER_GROUPS, row -> !row.containsKey("group_code")))
        .isNotEmpty();
  }

  private Set<Integer> groupSizes() {
    return sheets.rows(Kind.UNITS, "level", "党小组").stream()
        .map(group -> sheets.rows(Kind.PEOPLE, "unit_code", group.get("code")).size())
        .collect(Collectors.toSet());
  }

  private Set<String> unitsWithout(String level, String title) {
    var units =
        Sheets.distinct(sheets.current(Kind.UNITS, r -> level.equals(r.get("level"))), "code");
    units.removeAll(Sheets.distinct(sheets.posts(r -> r.get("title").equals(title)), "unit_code"));
    return units;
  }

  @Test
  void aSmallVillageKeepsTwoFullCommittees() {
    var village = sheets.village("小松坊村");
    assertThat(Integer.parseInt(sheets.statistic(village, 2025, "population"))).isLessThan(300);
    assertThat(sheets.posts(row -> row.get("unit_code").equals(village))).hasSize(5);
    assertThat(
            sheets.posts(
                row ->
                    row.get("unit_code").equals(village + "-ZB") && row.get("body").equals("支部")))
        .hasSize(5);
  }

  @Test
  void anOldSecretaryHasNobodyToFollow() {
    var branch = sheets.village("桃家沟村") + "-ZB";
    assertThat(
            sheets.where(Kind.PEOPLE, row -> row.getOrDefault("unit_code", "").startsWith(branch)))
        .isNotEmpty()
        .allMatch(row -> Sheets.number(row, "birth_year") <= 1961);
    assertThat(
            sheets.posts(
                row -> row.get("unit_code").equals(branch) && row.get("title").equals("副书记")))
        .isEmpty();
  }
}
