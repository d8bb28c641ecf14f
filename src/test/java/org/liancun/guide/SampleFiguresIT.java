package org.liancun.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.guide.Chapter.Figure;
import org.liancun.sample.county.SampleCounty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The figures of the five systems, as the domain has them, asked of the store by the statements
 * that the guide asks.
 */
@WithSample
class SampleFiguresIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired private Graph graph;
  @Autowired private Guide guide;

  private List<Map<String, Object>> ask(String statement, String scope, LocalDate day) {
    return graph.read(
        "guide/" + statement, new Viewpoint(day, scope).with(Map.of()), row -> row.asMap());
  }

  private List<Map<String, Object>> ask(String statement) {
    return ask(statement, SampleCounty.CODE, TODAY);
  }

  // S0

  @Test
  void eightVillagesOfThreeTownshipsAreInFourJointBranchesOnTheirGrounds() {
    var joint = ask("joint-branches");
    assertThat(joint)
        .extracting(row -> row.get("ground"), row -> row.get("mutual"))
        .containsExactly(
            tuple("DOUBLE_HUNDRED", false),
            tuple("STRONG_BESIDE_WEAK", false),
            tuple("SMALL_VILLAGES", true),
            tuple("SMALL_VILLAGES", true));
    assertThat(all(joint, "villages")).hasSize(8).doesNotHaveDuplicates();
    assertThat(new HashSet<>(all(joint, "townships"))).hasSize(3);
    assertThat(joint).extracting(row -> row.get("adjacent")).containsOnly(true);
    assertThat(joint).extracting(row -> row.get("alike")).containsOnly(true);
    assertThat(joint)
        .allSatisfy(row -> assertThat(row.get("document").toString()).contains("〔2024〕"));
    assertThat(joint.subList(2, 4))
        .allSatisfy(
            row ->
                assertThat(list(row.get("populations"))).hasSize(2).allMatch(p -> (long) p < 300));
  }

  @Test
  void everyStepIsThereOneWasSentBackAndAllAgreedThoughOneObjectedFirst() {
    var joint = ask("joint-branches");
    assertThat(joint)
        .allSatisfy(
            row ->
                assertThat(list(row.get("steps")))
                    .containsSubsequence("建议", "拟定", "报批", "已批复", "结对中"));
    assertThat(joint).filteredOn(row -> list(row.get("steps")).contains("退回")).hasSize(1);
    assertThat(joint).extracting(row -> row.get("agreed")).containsOnly(2L);
    assertThat(joint).extracting(row -> row.get("objections")).containsExactly(1L, 0L, 0L, 0L);
  }

  @Test
  void moneyRoadsWellsAndTechniciansWereDelivered() {
    var joint = ask("joint-branches");
    assertThat(delivered(joint.get(0)))
        .contains(entry("筹集帮扶资金", 20.0), entry("村庄通路", 2.0), entry("打机井", 5.0));
    assertThat(list(joint.get(0).get("deliveries")).toString()).contains("valueYuan=200000.0");
    assertThat(delivered(joint.get(1))).contains(entry("选派大棚技术员驻棚一冬", 13.0));
    assertThat(delivered(joint.get(3))).containsKey("建成轴承交易市场");
    assertThat(joint)
        .extracting(row -> row.get("secretaryLeadsArea"))
        .containsExactly(false, true, false, false);
  }

  @Test
  void beforeTheyWereJoinedThereWereNone() {
    assertThat(ask("joint-branches", SampleCounty.CODE, LocalDate.of(2024, 4, 1))).isEmpty();
  }

  // S1

  @Test
  void thirtySixGroupsOf251MembersTookOverFrom83Cadres() {
    var groups = ask("party-groups", SampleCounty.OF_GROUPS, TODAY);
    assertThat(groups).hasSize(36);
    assertThat(sum(groups, "members")).isEqualTo(251);
    assertThat(sum(groups, "villagerGroups")).isEqualTo(83);
    assertThat(groups)
        .extracting(row -> row.get("members"))
        .contains(3L, 13L)
        .allMatch(size -> (long) size >= 3 && (long) size <= 13);
    assertThat(groups)
        .filteredOn(row -> Math.abs((long) row.get("members") - 5) <= 1)
        .hasSizeGreaterThan(18);
    assertThat(groups)
        .filteredOn(row -> row.get("villagerGroups").equals(2L))
        .hasSizeGreaterThan(18);
    assertThat(groups).filteredOn(row -> row.get("villagerGroups").equals(1L)).isNotEmpty();
    assertThat(groups).extracting(row -> row.get("leaders")).containsOnly(1L);
    assertThat(groups).extracting(row -> row.get("deputies")).containsOnly(1L, 2L);
    assertThat(groups)
        .filteredOn(row -> row.get("leaderWasCadre").equals(true))
        .hasSizeGreaterThan(18);
    assertThat(ask("group-cadres", SampleCounty.OF_GROUPS, TODAY))
        .containsExactly(
            Map.of(
                "villagerGroups",
                83L,
                "uncovered",
                0L,
                "endedPosts",
                83L,
                "formerCadres",
                83L,
                "leftPosts",
                0L));
  }

  @Test
  void beforeTheyTookOverThereWere83CadresAndNoGroups() {
    var before = LocalDate.of(2021, 6, 1);
    assertThat(ask("group-cadres", SampleCounty.OF_GROUPS, before).getFirst())
        .containsEntry("leftPosts", 83L)
        .containsEntry("endedPosts", 0L);
    assertThat(ask("party-groups", SampleCounty.OF_GROUPS, before)).isEmpty();
  }

  @Test
  void awardsOfThreeYearsAreThere() {
    var awards = ask("awards", SampleCounty.OF_GROUPS, TODAY);
    for (var year : List.of(2023L, 2024L, 2025L)) {
      assertThat(awards)
          .contains(
              Map.of(
                  "year",
                  year,
                  "award",
                  "先进党小组",
                  "awards",
                  5L,
                  "receivers",
                  5L,
                  "yuan",
                  List.of(200.0)));
      assertThat(awards)
          .filteredOn(row -> row.get("year").equals(year) && row.get("award").equals("优秀党员"))
          .extracting(row -> row.get("yuan"))
          .containsExactly(List.of(50.0));
    }
    assertThat(awards)
        .filteredOn(row -> row.get("award").equals("连续三年优秀党小组长"))
        .extracting(row -> row.get("awards"), row -> row.get("yuan"))
        .containsExactly(tuple(3L, List.of(500.0)));
    assertThat(ask("three-years-running", SampleCounty.OF_GROUPS, TODAY)).hasSize(3);
  }

  // S2

  @Test
  void sixGeneralBranchesOver33BranchesAnd1619MembersSince2010() {
    var areas = ask("general-branches", SampleCounty.OF_GENERAL_BRANCHES, TODAY);
    assertThat(areas).hasSize(6);
    assertThat(areas).allSatisfy(row -> assertThat(row.get("since").toString()).startsWith("2010"));
    assertThat(sum(areas, "branches")).isEqualTo(33);
    assertThat(sum(areas, "members")).isEqualTo(1619);
    assertThat(areas).extracting(row -> row.get("secretaries")).containsOnly(1L);
    assertThat(areas).extracting(row -> row.get("ofTheTeam")).containsOnly(1L);
    assertThat(sum(areas, "deputies")).isEqualTo(25);
    assertThat(sum(areas, "chiefs")).isEqualTo(25);
    assertThat(sum(areas, "committee")).isEqualTo(33);
    assertThat(sum(areas, "branchSecretaries")).isEqualTo(33);
  }

  @Test
  void threeInitiativesFlowedOneAgainstANeedFromOutside() {
    assertThat(ask("initiatives", SampleCounty.OF_GENERAL_BRANCHES, TODAY))
        .extracting(
            row -> row.get("way"),
            row -> row.get("areas"),
            row -> row.get("receivers"),
            row -> row.get("quantity"),
            row -> row.get("unit"),
            row -> row.get("resultQuantity"),
            row -> row.get("resultUnit"),
            row -> row.get("resultAdditive"))
        .containsExactlyInAnyOrder(
            tuple("inside", List.of("第三联村党总支"), 6L, 800.0, "亩", 2000.0, "元/人", false),
            tuple("outside", List.of("第五联村党总支"), 5L, 1.0, "场", 100.0, "个", true),
            tuple("inside", List.of("第二联村党总支"), 5L, 600.0, "人次", 630_000.0, "斤", true));
    assertThat(ask("initiatives", SampleCounty.OF_GENERAL_BRANCHES, TODAY))
        .filteredOn(row -> row.get("way").equals("outside"))
        .allSatisfy(row -> assertThat(list(row.get("needs"))).contains("剩余劳动力就业"));
  }

  // S3

  @Test
  void exactly2365MembersWithoutOfficeHoldPostsOfThirtyKindsAndMore() {
    var duties = ask("duty-posts").getFirst();
    assertThat(duties)
        .containsEntry("holders", 2365L)
        .containsEntry("posts", 2365L)
        .containsEntry("inOffice", 0L);
    assertThat((long) duties.get("kinds")).isGreaterThanOrEqualTo(30);
  }

  @Test
  void leadersTakeTownshipsAndVillagesCadresVillagesAndVillageCadresGroups() {
    var roles =
        ask("responsibilities").stream()
            .collect(Collectors.toMap(row -> row.get("role"), row -> row));
    assertThat(roles.get("联系乡镇")).containsEntry("townships", 11L).containsEntry("holders", 11L);
    assertThat(roles.get("联系村")).containsEntry("holders", 32L);
    assertThat(roles.get("包村")).containsEntry("villages", 151L);
    assertThat((long) roles.get("联组联户").get("villagerGroups")).isGreaterThan(400);
    assertThat((long) roles.get("联组联户").get("households")).isGreaterThan(10_000);
  }

  @Test
  void teachersAndLearnersReachOverFiveGenerationsAndSomeRoseStepByStep() {
    assertThat(ask("mentorships").getFirst())
        .containsEntry("generations", 5L)
        .containsEntry("mentorships", 47L);
    assertThat(ask("grown"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat((long) row.get("posts")).isGreaterThanOrEqualTo(3));
  }

  // S4

  @Test
  void of68Cases27AreOpenAnd32LeadersAnswerForThemOneForEach() {
    assertThat(ask("cases"))
        .containsExactly(
            Map.ofEntries(
                entry("cases", 68L),
                entry("open", 27L),
                entry("city", 6L),
                entry("county", 21L),
                entry("finished", 41L),
                entry("closed", 17L),
                entry("relapsed", 2L),
                entry("withoutPlan", 2L),
                entry("sentBackMost", 2L),
                entry("leaders", 32L),
                entry("withOneLeader", 68L),
                entry("firstSecretaries", 6L)));
  }

  @Test
  void theResultsAddUp() {
    assertThat(ask("results"))
        .extracting(row -> row.get("what"), row -> row.get("quantity"), row -> row.get("unit"))
        .contains(
            tuple("新任党支部书记", 18L, "名"),
            tuple("充实班子成员", 23L, "名"),
            tuple("调整书记和其他干部", 24L, "名"),
            tuple("举办培训班", 29L, "期"),
            tuple("发展新党员", 68L, "名"),
            tuple("培养入党积极分子", 89L, "名"),
            tuple("新建村级活动场所", 14L, "处"),
            tuple("修建村庄道路", 119L, "公里"),
            tuple("由后进变先进", 10L, "村"),
            tuple("集体收入由零增至五万元以上", 3L, "村"));
    assertThat(ask("results"))
        .filteredOn(row -> row.get("what").equals("修建村庄道路"))
        .extracting(row -> row.get("cases"))
        .containsExactly(20L);
  }

  // The page

  @Test
  void thePageShowsTheseFigures() {
    assertThat(shown(Story.JOINT_BRANCHES)).startsWith(4, 8, 3, 8).endsWith(200_000);
    assertThat(shown(Story.PARTY_GROUPS)).containsExactly(83, 251, 83, 36, 3, 13, 3);
    assertThat(shown(Story.GENERAL_BRANCHES)).containsExactly(6, 33, 1619, 25, 33, 3);
    assertThat(shown(Story.MECHANISMS)).startsWith(2365).contains(151, 558, 5);
    assertThat(shown(Story.RECTIFICATION)).containsExactly(68, 27, 6, 21, 41, 32);
  }

  private List<Integer> shown(Story story) {
    return guide.chapter(story, Viewpoint.of(TODAY)).figures().stream()
        .map(Figure::numbers)
        .flatMap(List::stream)
        .map(Long::intValue)
        .toList();
  }

  private static Map<Object, Object> delivered(Map<String, Object> row) {
    return list(row.get("deliveries")).stream()
        .map(delivery -> (Map<?, ?>) delivery)
        .collect(Collectors.toMap(d -> d.get("what"), d -> d.get("quantity")));
  }

  private static List<Object> all(List<Map<String, Object>> rows, String column) {
    return rows.stream().flatMap(row -> list(row.get(column)).stream()).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static long sum(List<Map<String, Object>> rows, String column) {
    return rows.stream().mapToLong(row -> (long) row.get(column)).sum();
  }
}
