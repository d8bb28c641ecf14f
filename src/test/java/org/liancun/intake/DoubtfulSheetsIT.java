package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;
import org.liancun.ledger.Effect;
import org.liancun.organization.Extent;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets that could be read, but to say something else than was meant. */
@LiancunTest
class DoubtfulSheetsIT {

  private static final IntakeOptions NOW = new IntakeOptions(LocalDate.of(2026, 11, 22), false);

  @Autowired private Intake intake;
  @Autowired private GraphContent graph;

  private Clerk clerk;

  @BeforeEach
  void bringIn() {
    clerk = new Clerk(intake);
    clerk.write(clerk.ready(NOW, TwoTownships.all()));
  }

  @Test
  void unitsInTheHeaderAreConverted() {
    var preview =
        ready(
            "statistics",
            "村,年度,总人口（人）,村集体收入（万元）,人均收入(单位:千元),耕地(公顷)",
            "990001101201,2026,900,8.85,1.234,10.1");

    assertThat(notes(preview))
        .containsExactly(
            "statistics.csv：列“人均收入(单位:千元)”的数已乘以 1000，换算为元。",
            "statistics.csv：列“村集体收入(万元)”的数已乘以 10000，换算为元。",
            "statistics.csv：列“耕地(公顷)”的数已乘以 15，换算为亩。");
    assertThat(told(clerk, "statistics", "村,年度,人均收入(千元)", "990001101201,2026,1.23456"))
        .containsExactly("2 人均收入(千元) [1.23456] 不是不小于 0 的整数。");
    clerk.write(preview);
    assertThat(
            graph
                .ask(
                    "MATCH (s:Statistics {year: 2026}) RETURN [s.population, s.collectiveIncome,"
                        + " s.arableMu] AS all",
                    Map.of())
                .getFirst()
                .get(0)
                .asList())
        .isEqualTo(List.of(900L, 88_500L, 151.5));
  }

  @Test
  void aUnitOfAGroupOfColumnsHoldsForThem() {
    var preview =
        ready("statistics", "村,年度,收入（万元）,,户数", ",,集体收入,人均收入（元）,", "990001101201,2026,3,12000,200");

    assertThat(notes(preview)).containsExactly("statistics.csv：列“集体收入(万元)”的数已乘以 10000，换算为元。");
  }

  @Test
  void aUnitOfAnotherSortIsNamedOnce() {
    assertThat(
            told(
                clerk,
                "statistics",
                "村,年度,人口（户）,耕地（2025年底）,集体收入（万美元）",
                "990001101201,2026,1,2,3",
                "990001101202,2026,1,2,3"))
        .containsExactly(
            "2 人口(户) [1] 表头写的单位“户”不能换算成人。请换算后删去表头里的单位。",
            "2 集体收入(万美元) [3] 表头写的单位“万美元”不能换算成元。请换算后删去表头里的单位。");
  }

  @Test
  void aNameAloneIsNobodyWhoIsThereAlready() {
    assertThat(told(clerk, "people", "姓名,学历,身份", "李二,博士,返乡人员"))
        .containsExactly(
            "2 姓名 [李二] 已有一个李二，除姓名外没有说明是不是同一人。是否为 P2 李二（甲村党支部）？请写明编号；如是另一人，请写明其所在支部或出生年，或另给编号。");
    assertThat(effects("people", "姓名,学历,所在支部或小组", "李二,博士,甲村党支部", "李二,本科,丙村党支部", "新人,大专,"))
        .containsExactly("CHANGED P2", "ADDED 李二", "ADDED 新人");
  }

  @Test
  void namesThatAreDrawnOutAreTheSame() {
    assertThat(effects("people", "党员姓名,学历,党支部", "李　二,大专,甲村 党支部")).containsExactly("CHANGED P2");
    assertThat(effects("people", "姓名,出生日期", "钱 新,1990-03-05")).containsExactly("ADDED 钱新");
  }

  @Test
  void whatIsNobodysIsSaidAtTheRowThatTakesIt() {
    assertThat(told(clerk, "people", "编号,姓名,学历", "P1,张一,大专", "D1,钱新,大专"))
        .singleElement()
        .asString()
        .startsWith("3 编号 [D1]")
        .contains("农业农村局");
    assertThat(told(clerk, "statistics", "村,年度,人口,户数", "990001101201,2025,100,300"))
        .containsExactly("2 户数 [300] 户数 300 比人口 100 还多。");
  }

  @Test
  void oneFaultOfARowHidesNoOther() {
    assertThat(
            told(
                clerk,
                "responsibilities",
                "holder_code,target_code,role,households,since,until",
                "P1,B3,联系,十户,2019-01-01,",
                "P2,B1,联系,5,2021-01-01,2020-06-01"))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("2 households [十户] 不是"),
            fault ->
                assertThat(fault).startsWith("2 since [2019-01-01]").contains("2020-01-01 才成立"),
            fault -> assertThat(fault).startsWith("3 until [2020-06-01]"));
  }

  @Test
  void aUnitWithoutANameHidesNothingOfWhatLeadsToIt() {
    var units =
        TwoTownships.file("units", "code,name,level,parent_code,since\nB9,,党支部,Z1,2022-01-01");
    var posts =
        TwoTownships.file(
            "posts", "person_code,unit_code,title,since\nP1,B9,书记,2021-01-01\nP2,B9,委员,2022-02-01");

    assertThat(Clerk.told(clerk.refused(NOW, posts, units)))
        .satisfiesExactly(
            fault ->
                assertThat(fault).startsWith("2 since [2021-01-01]").contains("2022-01-01 才成立"),
            fault -> assertThat(fault).startsWith("2 name [] 此处不能为空"));
  }

  @Test
  void aBranchThatEndsWithItsMembersIsToldOnce() {
    var rows = new StringBuilder("code,name,stage,unit_code");
    IntStream.range(0, 20).forEach(i -> rows.append("\nM%d,员%d,党员,B2".formatted(i, i)));
    clerk.write(clerk.ready(NOW, TwoTownships.file("people", rows.toString())));

    assertThat(told(clerk, "units", "code,name,level,until", "B2,乙村党支部,党支部,2026-06-01"))
        .singleElement()
        .asString()
        .startsWith("2 until [2026-06-01] 乙村党支部（B2）只到 2026-06-01，却还有 20 项关系没有结束：员")
        .endsWith("等。请先把它们转到别处或写明结束日期。");
  }

  @Test
  void whatHasNoNameIsCalledByWhatItBelongsTo() {
    var cases = ready("cases", "code,unit_code,opened,rounds", "C1,B3,2024-01-01,2");
    var assessments = ready("assessments", "年度,对象,等次", "2025,甲村党支部,先进");

    assertThat(cases.changes()).extracting(Change::name).containsExactly("丙村党支部 2024-01-01");
    assertThat(assessments.changes()).extracting(Change::name).containsExactly("甲村党支部 2025 先进");
  }

  @Test
  void villagesThatLieFarAwayOrHaveOddCodesAreRemarkedOn() {
    var lines = new ArrayList<>(List.of("code,name,township_code,longitude,latitude"));
    IntStream.range(0, 9)
        .forEach(
            i ->
                lines.add(
                    "99000110130%d,村%d,990001101000,115.%d,36.%d".formatted(i, i, i % 3, i / 3)));
    lines.add("990001101401,错村,990001102000,116.9,36.1");
    lines.add("99000110,短村,990001102000,115.1,36.2");
    lines.add("990002102201,别村,990001102000,,");

    assertThat(notes(ready("villages", lines.toArray(String[]::new))))
        .containsExactly(
            "villages.csv：第 11 行请核对：错村距全县各村的中心约 162 公里，而多数村在 14 公里以内，经纬度可能有误。",
            "villages.csv：第 12 行请核对：村代码不是 12 位数字，统计用的村代码都是 12 位。",
            "villages.csv：第 13 行请核对：村代码的前 6 位与所在乡镇 990001102000 的不同，像是别县的代码。");
  }

  @Test
  void aHiddenSheetIsNamed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      for (var name : List.of("人员", "去年")) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("姓名");
        sheet.createRow(1).createCell(0).setCellValue("新人");
      }
      book.setSheetHidden(1, true);
      book.write(out);
    }
    var preview = clerk.ready(NOW, new Upload("表.xlsx", out.toByteArray()));

    assertThat(notes(preview)).containsExactly("表.xlsx：工作表“去年”已隐藏，未读取。如需导入，请取消隐藏。");
    assertThat(preview.changes()).hasSize(1);
  }

  @Test
  void faultsComeInTheOrderOfTheSheets() throws IOException {
    var columns =
        List.of(
            OutColumn.of("编号", OutColumn.Type.TEXT),
            OutColumn.of("姓名", OutColumn.Type.TEXT),
            OutColumn.of("出生年", OutColumn.Type.TEXT));
    var rows = List.of(List.of("P8", "", "甲"), List.of("P9", "乙", "丙"));
    var book = new ByteArrayOutputStream();
    Workbook.write(
        List.of(new OutSheet("人员 西镇", columns, rows), new OutSheet("人员 东镇", columns, rows)), book);

    assertThat(clerk.refused(NOW, new Upload("表.xlsx", book.toByteArray())).findings())
        .extracting(
            fault -> fault.place().sheet() + " " + fault.place().row() + " " + fault.column())
        .containsExactly(
            "人员 西镇 2 姓名", "人员 西镇 2 出生年", "人员 西镇 3 出生年", "人员 东镇 2 姓名", "人员 东镇 2 出生年", "人员 东镇 3 出生年");
  }

  @Test
  void aVillageIsNoUnitToBeCompleteFor() {
    var preview =
        clerk.preview(
            NOW.completeFor("990001101201"),
            TwoTownships.file("villager-groups", "code,name,village_code\nG1,一组,990001101201"));
    assertThat(preview).isInstanceOf(Preview.Obstructed.class);
    assertThat(((Preview.Obstructed) preview).obstacles())
        .extracting(obstacle -> obstacle.in(Locale.CHINESE))
        .singleElement()
        .asString()
        .contains("甲村是村，不是组织");
  }

  @Test
  void whoWasBroughtByNameAloneIsTheSameTheSecondTime() {
    clerk.write(ready("people", "姓名,学历", "新人,大专"));

    assertThat(ready("people", "姓名,学历", "新人,大专").isIdle()).isTrue();
    assertThat(told(clerk, "people", "姓名,出生年", "新人,1990"))
        .singleElement()
        .asString()
        .contains("新人？");
  }

  @Test
  void aSlipIsNotTakenForOneOfAnotherLifetime() {
    assertThat(
            told(
                clerk,
                "people",
                "编号,姓名,出生年,入党年月",
                "P8,甲,1985,2028-07",
                "P9,乙,1985,2051-07",
                "P10,丙,2062,"))
        .containsExactly(
            "2 入党年月 [2028-07] 2028-07 还没有到。",
            "3 入党年月 [2051-07] 2051-07 还没有到。是否为 2015-07？",
            "4 出生年 [2062] 2062 还没有到。是否为 2026、1962？");
    assertThat(told(clerk, "statistics", "村,年度,人口", "990001101201,2027,5"))
        .containsExactly("2 年度 [2027] 2027 还没有到。");
  }

  @Test
  void rowsThatSayTheSameCountOnceAndPeopleAreTold() {
    var preview = ready("people", "姓名,学历", "新人,大专", "别人,大专", "新人,大专", "合计,2", "4人,合计");

    assertThat(notes(preview))
        .containsExactly("people.csv：第 5、6 行是合计，未导入。", "people.csv：第 4 行与第 2 行相同，只计一次。");
    assertThat(preview.changes()).hasSize(2);
    assertThat(told(clerk, "people", "姓名,学历", "新人,大专", "新人,本科"))
        .containsExactly("3 姓名 [新人] 第 2 行是同一条记录，内容不同。");
  }

  @Test
  void aGroupOfHeadersMeansItsSum() {
    var preview = ready("statistics", "村,年度,人口,", ",,总数,户数", "990001101201,2026,900,300");

    assertThat(notes(preview)).isEmpty();
    clerk.write(preview);
    assertThat(
            graph
                .ask(
                    "MATCH (s:Statistics {year: 2026}) RETURN [s.population, s.households] AS all",
                    Map.of())
                .getFirst()
                .get(0)
                .asList())
        .isEqualTo(List.of(900L, 300L));
  }

  private List<String> effects(String kind, String... lines) {
    return ready(kind, lines).changes().stream()
        .map(
            change ->
                change.effect()
                    + " "
                    + (change.effect() == Effect.ADDED ? change.name() : change.code()))
        .toList();
  }

  private Preview.Ready ready(String kind, String... lines) {
    return clerk.ready(NOW, TwoTownships.file(kind, String.join("\n", lines)));
  }

  @Test
  void aMoveThatLeavesTheDayOfTheFormerPlaceBeginsOnTheDayOfEffect() {
    var moved = ready("people", "code,name,unit_code,since", "P1,张一,B2,2021-05-01");
    assertThat(clerk.write(moved).extent()).isEqualTo(new Extent(0, 1, 0));
    var places =
        List.of(List.of("B1", "2021-05-01", "2026-11-22"), List.of("B2", "2026-11-22", ""));
    assertThat(placesOfP1()).isEqualTo(places);

    var again = ready("people", "code,name,unit_code,since", "P1,张一,B2,2021-05-01");
    assertThat(intake.write(again, "admin", Progress.NONE)).isInstanceOf(Outcome.Idle.class);
    var past = ready("people", "code,name,unit_code,since,until", "P1,张一,B1,2021-05-01,2026-11-22");
    assertThat(intake.write(past, "admin", Progress.NONE)).isInstanceOf(Outcome.Idle.class);
    assertThat(placesOfP1()).isEqualTo(places);
  }

  @Test
  void aSheetIsOfTheKindThatItIsNamedAfter() throws IOException {
    var posts = ready("职务", "姓名,单位,职务,任职时间", "李二,乙村党支部,委员,2026-01-01");
    assertThat(posts.reading().sheets().getFirst().kind().key()).isEqualTo("posts");
    var columns =
        List.of(OutColumn.of("姓名", OutColumn.Type.TEXT), OutColumn.of("备注", OutColumn.Type.TEXT));
    var book = new ByteArrayOutputStream();
    Workbook.write(List.of(new OutSheet("包联", columns, List.of(List.of("李二", "乙村")))), book);
    assertThat(intake.read(List.of(new Upload("表.xlsx", book.toByteArray()))))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void aPairingWithoutAStatusIsInForceSinceItsDay() {
    var header = "first_code,second_code,ground,form,since";
    clerk.write(ready("pairings", header, "990001101201,990001102201,小村联建,结对帮扶,2026-03-01"));
    assertThat(
            graph
                .ask(
                    "MATCH (p:Pairing {ground: 'SMALL_VILLAGES'}) RETURN p.status AS all", Map.of())
                .getFirst()
                .get("all")
                .asString())
        .isEqualTo("IN_FORCE");
  }

  private List<List<Object>> placesOfP1() {
    return graph
        .ask(
            "MATCH (:Person {code: 'P1'})-[r:BELONGS_TO WHERE r.voidedAt IS NULL]->(b)"
                + " RETURN [b.code, toString(r.since), coalesce(toString(r.until), '')] AS all"
                + " ORDER BY r.since",
            Map.of())
        .stream()
        .map(row -> row.get("all").asList())
        .toList();
  }

  private static List<String> notes(Preview.Ready preview) {
    return preview.notes().stream().map(note -> note.in(Locale.CHINESE)).toList();
  }

  private static List<String> told(Clerk clerk, String kind, String... lines) {
    return Clerk.told(clerk.refused(NOW, TwoTownships.file(kind, String.join("\n", lines))));
  }
}
