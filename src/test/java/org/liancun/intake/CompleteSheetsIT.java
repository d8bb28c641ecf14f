package org.liancun.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Records;
import org.liancun.ledger.Values;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets that are complete for a unit end what they leave out below it, and nothing else. */
@LiancunTest
class CompleteSheetsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final IntakeOptions EAST =
      new IntakeOptions(DAY, false).completeFor(TwoTownships.EAST);
  private static final IntakeOptions COUNTY = EAST.completeFor(TwoTownships.COUNTY);

  @Autowired private Intake intake;
  @Autowired private Kinds kinds;
  @Autowired private Records records;
  @Autowired private Graph graph;
  @Autowired private GraphContent content;

  @BeforeEach
  void twoTownships() {
    write(ready(new IntakeOptions(LocalDate.of(2024, 1, 1), false), TwoTownships.all()));
  }

  @Test
  void aSheetOfEachKindEndsWhatItLeavesOutBelowTheUnit() {
    assertThat(ended("units", "Z1", "B1")).containsExactly("党支部 B2 乙村党支部 撤销日期 2026-11-22");
    assertThat(ended("people", "P1")).containsExactly("人员 P2 李二 转出日期 2026-11-22");
    assertThat(ended("posts", "P1,B1"))
        .containsExactly(
            "职务 P2 → B1 李二 → 甲村党支部 离任日期 2026-11-22", "职务 P3 → Z1 王三 → 东镇党总支 离任日期 2026-11-22");
    assertThat(ended("villager-groups", "G1")).containsExactly("村民小组 G2 二组 撤销日期 2026-11-22");
    assertThat(ended("pairings", "J1")).containsExactly("结对 J2 乙村—甲村 状态 已结束 结束日期 2026-11-22");
    assertThat(ended("initiatives", "I1"))
        .containsExactly("帮扶项目 I2 乙村党支部 技术 2024-01-01 结束日期 2026-11-22");
    assertThat(ended("mentorships", "P3,P1"))
        .containsExactly("传帮带 P3 → P2 王三 → 李二 结束日期 2026-11-22");
    assertThat(ended("responsibilities", "P3,990001101201"))
        .containsExactly("包联 P3 → 990001101202 王三 → 乙村 结束日期 2026-11-22");
    write(ready(new IntakeOptions(DAY, false), PAIRINGS_END, RESPONSIBILITIES_END));
    assertThat(ended("villages", "990001101201"))
        .containsExactly("行政村 990001101202 乙村 撤销日期 2026-11-22");
  }

  private static final Upload POSTS_AT_B1_END =
      TwoTownships.file(
          "posts", "person_code,unit_code,title,until\nP1,B1,书记,2026-11-22\nP2,B1,委员,2026-11-22\n");
  private static final Upload WEST_POSTS_END =
      TwoTownships.file(
          "posts", "person_code,unit_code,title,until\nP1,990001102000,联络员,2026-11-22\n");
  private static final Upload PAIRINGS_END =
      TwoTownships.file(
          "pairings",
          "code,first_code,second_code,ground,form,status,since,until\n"
              + "J2,990001101202,990001101201,以强带弱,结对帮扶,已结束,2024-01-01,2026-11-22\n");
  private static final Upload RESPONSIBILITIES_END =
      TwoTownships.file(
          "responsibilities",
          "holder_code,target_code,role,until\nP3,990001101202,包村,2026-11-22\n");

  @Test
  void whatHasNoEndOfItsOwnStaysAndIsNamed() {
    var preview = ready(EAST, TwoTownships.only("statistics", "990001101201"));
    assertThat(preview.with(Effect.ENDED)).isEmpty();
    assertThat(preview.notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("不逐条结束的内容保持不变：村情。");
    assertThat(preview.isIdle()).isTrue();
  }

  @Test
  void withoutTheStatementNothingEnds() {
    var plain = new IntakeOptions(DAY, false);
    assertThat(ready(plain, TwoTownships.only("people", "P1")).with(Effect.ENDED)).isEmpty();
  }

  @Test
  void sheetsThatLeaveNothingOutEndNothing() {
    assertThat(ready(COUNTY, TwoTownships.all()).isIdle()).isTrue();
  }

  @Test
  void whatEndsHeldUntilThatDayAndComesBackWithTheImportUndone() {
    var before = state(DAY);
    var done =
        write(
            ready(
                EAST,
                TwoTownships.only("people", "P1"),
                TwoTownships.only("posts", "P1,B1"),
                TwoTownships.only("villages", "990001101201"),
                TwoTownships.only("responsibilities", "P3,990001101201"),
                TwoTownships.only("pairings", "J1")));

    assertThat(done.extent().ended()).isEqualTo(6);
    assertThat(codes("villages", DAY.minusDays(1))).contains("990001101202");
    assertThat(codes("villages", DAY)).doesNotContain("990001101202");
    assertThat(codes("pairings", DAY)).containsExactly("J1");
    assertThat(state(DAY).get("posts")).hasSize(2);
    assertThat(content.count("MATCH (:Person {code: 'P2'})-[r:BELONGS_TO]->() RETURN count(r)"))
        .isEqualTo(1);
    assertThat(servedBy("990001101202")).as("a branch does not serve what has ended").isZero();

    assertThat(intake.undo(done, "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(state(DAY)).isEqualTo(before);
    assertThat(servedBy("990001101202")).isEqualTo(1);
  }

  @Test
  void aUnitWithSomethingBelowItCannotEndUnlessThatMovesOrEndsToo() {
    var branches = TwoTownships.only("units", "Z1", "B2");
    assertThat(refusal(EAST, branches)).isEqualTo("“甲村党支部”（B1）还不能结束：张一等 4 项仍在其下，请把它们也写进表里，移走或结束。");

    var moved = TwoTownships.other("people", "P1,张一,党员,B2,2026-11-01", "P2,李二,党员,B2,2026-11-22");
    assertThat(refusal(EAST, branches, moved)).contains("还不能结束：张一等 2 项仍在其下");
    write(ready(new IntakeOptions(DAY, false), POSTS_AT_B1_END));
    var preview = ready(EAST, branches, moved);
    assertThat(listed(preview)).containsExactly("党支部 B1 甲村党支部 撤销日期 2026-11-22");
    write(preview);
    assertThat(codes("units", DAY)).doesNotContain("B1");
    assertThat(
            content.count(
                "MATCH ()-[r:BELONGS_TO {until: null}]->(:Unit {code: 'B1'}) RETURN 1 UNION RETURN 0 AS `1`"))
        .isZero();
  }

  @Test
  void whatOtherRowsPutBelowAUnitKeepsItFromEnding() {
    var west = TwoTownships.other("people", "P3,王三,党员,B2,");
    assertThat(refusal(EAST, TwoTownships.only("units", "Z1", "B1"), west))
        .startsWith("“乙村党支部”（B2）还不能结束：P3等 1 项");
  }

  @Test
  void aListOfBranchesSaysNothingOfTownships() {
    assertThat(listed(ready(COUNTY, TwoTownships.only("units", "B")))).isEmpty();
  }

  @Test
  void aUnitThatIsNotThereIsSaidInOneSentence() {
    var people = TwoTownships.only("people", "P1");
    assertThat(refusal(EAST.completeFor("990001101001"), people))
        .isEqualTo("没有代码为 990001101001 的组织；是否为 990001101000 东镇？");
    assertThat(refusal(EAST.completeFor("X"), people)).isEqualTo("没有代码为 X 的组织。");
  }

  @Test
  void rowsNoneOfWhichLiesUnderTheUnitAreNotCompleteForIt() {
    var groups =
        TwoTownships.file("villager-groups", "code,name,village_code\nG1,一组,990001101201\n");
    assertThat(refusal(EAST.completeFor("B1"), groups))
        .isEqualTo("表里 G1 等 1 项都不在 B1 之下，说不上完整；请写它们所在乡镇或县的代码。");
  }

  @Test
  void anOfficialListEndsFormerVillagesAndTownshipsButNoBranches() {
    var list =
        """
        code,name,level,parent_code
        990001000000,青山县,县,
        990001101000,东镇,乡镇,990001000000
        990001101201,甲村,村,990001101000
        990001101203,丁村,村,990001101000
        """;
    assertThat(refusal(COUNTY, TwoTownships.file("list", list)))
        .isEqualTo(
            """
            “西镇”（990001102000）还不能结束：丙村党支部等 2 项仍在其下，请把它们也写进表里，移走或结束。
            “乙村”（990001101202）还不能结束：J2等 2 项仍在其下，请把它们也写进表里，移走或结束。
            “丙村”（990001102201）还不能结束：J1等 3 项仍在其下，请把它们也写进表里，移走或结束。\
            """);
    var west = "990001102000,西镇,乡镇,990001000000\n";
    assertThat(refusal(COUNTY, TwoTownships.file("list", list + west)))
        .startsWith("“乙村”（990001101202）还不能结束：J2等 2 项仍在其下，请把它们也写进表里，移走或结束。");
    write(ready(new IntakeOptions(DAY, false), PAIRINGS_END, RESPONSIBILITIES_END, WEST_POSTS_END));

    var moved = list + "990001102201,丙村,村,990001101000\n";
    write(
        ready(
            new IntakeOptions(DAY, false),
            TwoTownships.other("units", "B3,丙村党支部,党支部,990001101000,,")));
    var before = state(DAY);
    var preview = ready(COUNTY.withBranches(true), TwoTownships.file("list", moved));
    assertThat(listed(preview))
        .containsExactly(
            "乡镇 990001102000 西镇 撤销日期 2026-11-22", "行政村 990001101202 乙村 撤销日期 2026-11-22");
    var done = write(preview);
    assertThat(codes("villages", DAY))
        .containsExactly("990001101201", "990001101203", "990001102201");
    assertThat(codes("units", DAY))
        .contains("B1", "B2", "B3", "990001101203-ZB")
        .doesNotContain("990001102000");
    assertThat(ready(COUNTY, TwoTownships.file("list", moved)).isIdle()).isTrue();

    assertThat(intake.undo(done, "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(state(DAY)).isEqualTo(before);
  }

  @Test
  void aWrongCellAndABrokenRuleAreToldAtOnceAndNothingThatOnlyFollowsFromTheCell() {
    var posts =
        TwoTownships.file(
            "posts",
            """
            person_code,unit_code,title,since
            P1,B1,书记,2021-05-01
            P2,B1,书记,2021-05-01
            P77,Z1,委员,2021-05-01
            """);
    assertThat(told(posts))
        .containsExactly(
            "3 甲村党支部（B1）的书记在同一天会有两人担任：张一（P1），2021-05-01 起；李二（P2），2021-05-01 起。", "4 人员中没有 P77。");
    var units =
        TwoTownships.file(
            "units",
            """
            code,name,level,parent_code,serves,since
            Z1,东镇党总支,总支部,990001101000,,2020-01-01
            B1,甲村党支部,党支部,Z1,990001101201,2020-01-01
            B2,乙村党支部,党支部,Z1,990001101202,2020-01-01
            """);
    assertThat(told(units))
        .containsExactly(
            "2 不是 省(province)、市(city)、县(county)、乡镇(township)、党总支(general-branch)、党支部(branch)、党小组(group) 之一。");
  }

  private List<String> told(Upload file) {
    return new Clerk(intake)
        .refused(EAST, file).findings().stream()
            .map(found -> "%d %s".formatted(found.place().row(), found.rule().in(Locale.CHINESE)))
            .toList();
  }

  @Test
  void anOfficialListIsNotCompleteTogetherWithOtherSheets() {
    var list = TwoTownships.file("list", "code,name,level,parent_code\n990001000000,青山县,县,\n");
    assertThat(refusal(COUNTY, list, TwoTownships.only("people", "P1")))
        .isEqualTo("区划名单和别的表不能一起作为完整的表导入，请分开导入。");
  }

  private List<String> ended(String kind, String... kept) {
    return listed(ready(EAST, TwoTownships.only(kind, kept)));
  }

  private static List<String> listed(Preview.Ready preview) {
    return preview.with(Effect.ENDED).stream()
        .map(
            change ->
                "%s %s %s %s"
                    .formatted(
                        Message.of(change.group()).in(Locale.CHINESE),
                        change.code(),
                        change.name(),
                        change.differences().stream()
                            .map(d -> d.column().chinese() + " " + d.after().chinese())
                            .collect(joining(" "))))
        .toList();
  }

  private Map<String, List<Values>> state(LocalDate day) {
    return kinds.all().stream().collect(toMap(Kind::key, kind -> records(kind, day)));
  }

  private List<String> codes(String kind, LocalDate day) {
    return records(kinds.find(kind).orElseThrow(), day).stream()
        .map(values -> values.text("code"))
        .toList();
  }

  private List<Values> records(Kind kind, LocalDate day) {
    return graph.readAll(tx -> records.of(kind, Viewpoint.of(day), tx).toList());
  }

  private long servedBy(String village) {
    return content
        .ask(
            "MATCH (:Village {code: $code})<-[r:SERVES WHERE r.until IS NULL]-() RETURN count(r)",
            Map.of("code", village))
        .getFirst()
        .get(0)
        .asLong();
  }

  private String refusal(IntakeOptions options, Upload... files) {
    return switch (new Clerk(intake).preview(options, files)) {
      case Preview.Obstructed obstructed ->
          obstructed.obstacles().stream()
              .map(obstacle -> obstacle.in(Locale.CHINESE))
              .collect(joining("\n"));
      case Preview other -> throw new AssertionError(other.toString());
    };
  }

  private Preview.Ready ready(IntakeOptions options, Upload... files) {
    return new Clerk(intake).ready(options, files);
  }

  private PastImport write(Preview.Ready preview) {
    return new Clerk(intake).write(preview);
  }
}
