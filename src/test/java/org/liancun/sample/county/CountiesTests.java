package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.ledger.PersonalNumbers;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.liancun.sample.county.Counties.Listed;

class CountiesTests {

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "level", Set.of("县", "乡镇", "党总支", "党支部", "党小组"),
          "gender", Set.of("男", "女"),
          "stage", Set.of("党员", "预备党员", "入党积极分子", "能人", "返乡人员", "村民代表", "整顿中", "巩固提升", "已销号"),
          "direction", Set.of("帮扶", "互助"),
          "ground", Set.of("双百结对", "以强带弱", "小村联建", "城乡结对"),
          "form", Set.of("结对帮扶", "联合党支部", "城乡共建"),
          "status", Set.of("建议", "拟定", "报批", "已批复", "退回", "结对中", "已结束"),
          "opinion", Set.of("同意", "不同意", "征求中"),
          "rating", Set.of("强", "中", "弱"),
          "synthetic", Set.of("是"));

  static List<Sheets> counties() {
    var invented = Counties.invented(1, 7, 90, 4000).map(Sheets::new).toList();
    var listed = Counties.over(listed(), 7, 6000).map(Sheets::new).toList();
    return List.of(Sheets.SAMPLE, invented.getFirst(), listed.getFirst());
  }

  static List<Listed> listed() {
    return text("/divisions-guanxian-anding-2020.csv")
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> new Listed(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  private static Stream<String> text(String resource) {
    try (var in = Objects.requireNonNull(CountiesTests.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSampleIsTheSameEveryTime() {
    assertThat(Counties.sample().toString()).isEqualTo(Sheets.SAMPLE.records.toString());
  }

  @Test
  void aSeedGivesTheSameCountiesAndAnotherOthers() {
    var first = Counties.invented(2, 7, 40, 1500).map(CountyRecords::toString).toList();
    assertThat(Counties.invented(2, 7, 40, 1500).map(CountyRecords::toString)).isEqualTo(first);
    assertThat(Counties.invented(2, 8, 40, 1500).map(CountyRecords::toString))
        .doesNotContainAnyElementsOf(first);
    assertThat(first.getFirst()).isNotEqualTo(first.getLast());
  }

  @Test
  void theSampleIsSmallEnoughToUnderstand() {
    assertThat(Sheets.SAMPLE.rows(Kind.UNITS, "level", "乡镇")).hasSizeBetween(8, 14);
    assertThat(Sheets.SAMPLE.current(Kind.VILLAGES, row -> true)).hasSizeBetween(100, 160);
  }

  @Test
  void theSampleKeepsTheVillagesThatWereAlwaysShown() {
    assertThat(Sheets.SAMPLE.villages.get("990101101202")).containsEntry("name", "河泉村");
    assertThat(Sheets.SAMPLE.units.get("990101101202-ZB"))
        .containsEntry("name", "河泉村党支部")
        .containsEntry("parent_code", "990101101000-ZZ1")
        .doesNotContainKey("until");
    assertThat(Sheets.SAMPLE.units).containsKey("990101101202-ZB-XZ1");
    assertThat(Sheets.SAMPLE.villages.get("990101101200")).containsEntry("name", "柏树屯村");
    assertThat(Sheets.SAMPLE.units.get("990101101000")).containsEntry("name", "柳泉镇");
    assertThat(
            Sheets.SAMPLE.villages.values().stream()
                .map(row -> row.get("name"))
                .filter(name -> Naming.of(name).initials().contains("hqc")))
        .containsExactlyInAnyOrder("河泉村", "黄桥村");
  }

  @ParameterizedTest
  @MethodSource("counties")
  void everyReferenceIsTheCodeOfARow(Sheets sheets) {
    assertThat(sheets.dangling()).isEmpty();
    assertThat(sheets.codes()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("counties")
  void everyRowHasItsColumnsAndWords(Sheets sheets) {
    for (var kind : Kind.values()) {
      assertThat(sheets.records.rows(kind))
          .allSatisfy(row -> assertThat(kind.columns()).containsAll(row.keySet()))
          .allSatisfy(row -> assertThat(row.values()).noneMatch(String::isBlank))
          .allMatch(
              row -> !kind.columns().contains("synthetic") || "是".equals(row.get("synthetic")))
          .allMatch(row -> "示例(虚构)".equals(row.get("source")))
          .doesNotHaveDuplicates();
      WORDS.forEach(
          (column, words) ->
              assertThat(sheets.records.rows(kind))
                  .filteredOn(row -> row.containsKey(column))
                  .allSatisfy(row -> assertThat(words).contains(row.get(column))));
    }
  }

  @ParameterizedTest
  @MethodSource("counties")
  void datesFollowEachOther(Sheets sheets) {
    for (var kind : Kind.values()) {
      assertThat(sheets.records.rows(kind))
          .filteredOn(row -> row.containsKey("since") && row.containsKey("until"))
          .allSatisfy(row -> assertThat(row.get("since")).isLessThanOrEqualTo(row.get("until")));
    }
    assertThat(sheets.records.rows(Kind.PEOPLE))
        .filteredOn(row -> row.containsKey("joined"))
        .allMatch(
            row ->
                Integer.parseInt(row.get("joined").substring(0, 4))
                    >= Sheets.number(row, "birth_year") + 18);
  }

  @ParameterizedTest
  @MethodSource("counties")
  void nothingLooksLikeANumberOfAPerson(Sheets sheets) {
    for (var kind : Kind.values()) {
      for (var row : sheets.records.rows(kind)) {
        assertThat(row.values()).noneMatch(PersonalNumbers::isIn);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("counties")
  void unitsLieBelowThoseOfAnEarlierLevel(Sheets sheets) {
    var seen = new HashSet<String>();
    for (var row : sheets.records.rows(Kind.UNITS)) {
      seen.add(row.get("code"));
      var parent = row.get("parent_code");
      if (parent != null) {
        assertThat(seen).contains(parent);
        assertThat(level(row).mayLieBelow(level(sheets.units.get(parent)))).isTrue();
      }
    }
    assertThat(sheets.records.rows(Kind.UNITS))
        .filteredOn(r -> !r.containsKey("parent_code"))
        .hasSize(1);
  }

  private static Level level(Map<String, String> unit) {
    return Level.of(unit.get("level")).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("counties")
  void neighboursAreStoredOnceAndAreNear(Sheets sheets) {
    var pairs = new HashSet<Set<String>>();
    for (var row : sheets.records.rows(Kind.NEIGHBOURS)) {
      var one = sheets.villages.get(row.get("village_code"));
      var other = sheets.villages.get(row.get("neighbour_code"));
      assertThat(pairs.add(Set.of(one.get("code"), other.get("code")))).isTrue();
      var metres = Sheets.number(row, "metres");
      assertThat((double) metres).isBetween(300.0, 12_000.0);
      assertThat(distance(one, other)).isCloseTo(metres, Percentage.withPercentage(1));
    }
    assertThat(pairs.stream().flatMap(Set::stream).distinct().count())
        .isEqualTo(sheets.current(Kind.VILLAGES, row -> true).size());
  }

  private static double distance(Map<String, String> one, Map<String, String> other) {
    var north = degrees(one, "latitude") - degrees(other, "latitude");
    var middle = Math.toRadians((degrees(one, "latitude") + degrees(other, "latitude")) / 2);
    var east = (degrees(one, "longitude") - degrees(other, "longitude")) * Math.cos(middle);
    return 111_320 * Math.hypot(north, east);
  }

  private static double degrees(Map<String, String> village, String column) {
    return Double.parseDouble(village.get(column));
  }

  @ParameterizedTest
  @MethodSource("counties")
  void onePersonHasAPostOnce(Sheets sheets) {
    assertThat(
            sheets.posts(row -> true).stream()
                .map(row -> row.get("person_code") + row.get("unit_code") + row.get("title")))
        .doesNotHaveDuplicates();
    assertThat(
            sheets.posts(row -> row.get("title").equals("书记")).stream()
                .map(row -> row.get("unit_code")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("counties")
  void nobodyLeadsABranchBeforeJoining(Sheets sheets) {
    assertThat(sheets.rows(Kind.POSTS, "body", "支部"))
        .isNotEmpty()
        .allSatisfy(
            post ->
                assertThat(sheets.people.get(post.get("person_code")).get("joined"))
                    .isLessThan(post.get("since")));
  }

  @Test
  void noInventedPlaceBearsARealCountysName() {
    var real = text("/county-names-2020.txt").toList();
    for (var ending : List.of("县", "市", "区", "旗")) {
      assertNoneOf(real, "county-roots", "county-ends", ending);
      assertNoneOf(real, "township-roots", "township-ends", ending);
      assertThat(real).doesNotContain("青禾" + ending);
      for (var township : Words.table("townships")) {
        assertThat(real).doesNotContain(township.getFirst().substring(0, 2) + ending);
      }
    }
  }

  private static void assertNoneOf(List<String> real, String roots, String ends, String ending) {
    for (var root : Words.of(roots)) {
      for (var end : Words.of(ends)) {
        assertThat(real).doesNotContain(root + end + ending);
      }
    }
  }

  @Test
  void ratingAndIncomeGoTogether() {
    assertThat(Sheets.SAMPLE.rows(Kind.STATISTICS, "rating", "弱"))
        .allMatch(row -> Sheets.number(row, "per_capita_income") < 10_500);
    assertThat(Sheets.SAMPLE.rows(Kind.STATISTICS, "rating", "强"))
        .allMatch(row -> Sheets.number(row, "per_capita_income") > 16_500);
    assertThat(Sheets.SAMPLE.records.rows(Kind.STATISTICS))
        .hasSize(3 * Sheets.SAMPLE.current(Kind.VILLAGES, row -> true).size());
  }

  @Test
  void twoVillagesBecameOneAFewYearsAgo() {
    assertThat(
            Sheets.SAMPLE.where(
                Kind.SUCCESSORS, r -> Sheets.SAMPLE.villages.containsKey(r.get("old_code"))))
        .hasSize(2)
        .allMatch(row -> Sheets.SAMPLE.villages.get(row.get("old_code")).containsKey("until"))
        .allMatch(row -> !Sheets.SAMPLE.villages.get(row.get("new_code")).containsKey("until"));
  }

  @Test
  void inventedCountiesHaveTheSizeAskedFor() {
    var counties = Counties.invented(3, 11, 120, 5000).map(Sheets::new).toList();
    assertThat(counties)
        .allSatisfy(
            sheets -> {
              assertThat(sheets.current(Kind.VILLAGES, row -> true)).hasSize(120);
              assertThat(sheets.where(Kind.PEOPLE, Sheets::isMember)).hasSize(5000);
              assertThat(sheets.codes()).allMatch(code -> code.startsWith("99"));
              assertThat(Kind.values()).allMatch(kind -> !sheets.records.rows(kind).isEmpty());
            });
    assertThat(counties.stream().flatMap(sheets -> sheets.codes().stream()))
        .doesNotHaveDuplicates();
    assertThat(counties.stream().map(s -> s.records.rows(Kind.UNITS).getFirst().get("name")))
        .doesNotHaveDuplicates();
  }

  @Test
  void tooFewMembersAreRefusedWithTheNumbers() {
    assertThatThrownBy(() -> Counties.invented(1, 1, 500, 1000).toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000")
        .hasMessageContaining("500");
  }

  @Test
  void aVillageOrTwoAreACountyToo() {
    for (var villages : List.of(1, 2, 3)) {
      assertThat(Counties.invented(1, 5, villages, 300).map(Sheets::new))
          .allSatisfy(sheets -> assertThat(sheets.dangling()).isEmpty());
    }
  }

  @Test
  void codesAndNamesOfAnOfficialListStay() {
    var listed = listed();
    var counties = Counties.over(listed, 7, 6000).map(Sheets::new).toList();
    assertThat(counties)
        .hasSize((int) listed.stream().filter(l -> l.level().equals("county")).count());
    var kept = new HashSet<List<String>>();
    for (var sheets : counties) {
      sheets.units.values().forEach(row -> kept.add(List.of(row.get("code"), row.get("name"))));
      sheets.villages.values().forEach(row -> kept.add(List.of(row.get("code"), row.get("name"))));
    }
    assertThat(kept).contains(List.of("110115105227-ZB", "徐柏村党支部"));
    assertThat(listed).allMatch(entry -> kept.contains(List.of(entry.code(), entry.name())));
  }

  @Test
  void aRealVillagesNameNeverCarriesAnInventedRatingOrACase() {
    for (var sheets : Counties.over(listed(), 7, 6000).map(Sheets::new).toList()) {
      assertThat(sheets.records.rows(Kind.STATISTICS))
          .isNotEmpty()
          .allMatch(row -> !row.containsKey("rating"))
          .allMatch(row -> !row.containsKey("per_capita_income"))
          .allMatch(row -> !row.containsKey("collective_income"));
      assertThat(sheets.records.rows(Kind.VILLAGES)).allMatch(row -> !row.containsKey("needs"));
      for (var kind : List.of(Kind.CASES, Kind.ASSESSMENTS, Kind.OPINIONS, Kind.DELIVERIES)) {
        assertThat(sheets.records.rows(kind)).isEmpty();
      }
      assertThat(Sheets.distinct(sheets.records.rows(Kind.PAIRINGS), "ground"))
          .isSubsetOf("小村联建", "城乡结对");
    }
  }

  @Test
  void tenCountiesOf500VillagesAnd20000MembersAreQuickToInvent() {
    var clock = ManagementFactory.getThreadMXBean();
    var began = clock.getCurrentThreadCpuTime();
    assertThat(Counties.invented(10, 3, 500, 20_000).mapToInt(CountyRecords::size).sum())
        .isGreaterThan(400_000);
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - began))
        .isLessThan(Duration.ofSeconds(20));
  }
}
