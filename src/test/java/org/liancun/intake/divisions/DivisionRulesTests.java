package org.liancun.intake.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.intake.Finding;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Sheets;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Level;

class DivisionRulesTests {

  private static final String HEADER = "代码,名称,级别,上级代码\n";
  private static final String COUNTY = "371525000000,冠县,县,\n";
  private static final String TOWNSHIP = "371525200000,斜店乡,乡镇,371525000000\n";

  private static final List<String> RULES =
      List.of(
          "code-missing",
          "code-rounded",
          "code-not-digits",
          "code-too-short",
          "code-too-long",
          "code-twice",
          "code-is-other",
          "name-missing",
          "name-too-long",
          "name-unprintable",
          "name-personal-number",
          "level-missing",
          "level-unknown",
          "level-not-official",
          "upper-missing",
          "upper-self",
          "upper-unknown",
          "level-below",
          "order-of-levels",
          "circle",
          "ends-before-it-began");

  private final FakeGraph graph = new FakeGraph();
  private final Divisions kind = new Divisions(new Ledger(Clock.systemUTC()), new Kinds(List.of()));

  @Test
  void aCorrectListHasNoFindings() {
    assertThat(check(COUNTY + TOWNSHIP + "371525200201,甲村,5,371525200000\n")).isEmpty();
  }

  @Test
  void theOrderOfRowsIsFree() {
    assertThat(check("371525200201,甲村,村,371525200000\n" + TOWNSHIP + COUNTY)).isEmpty();
  }

  @Test
  void levelsMayBeDigitsOrWordsOfEitherLanguage() {
    assertThat(
            check(
                """
                370000000000,山东省,1,
                371500000000,聊城市,City,370000000000
                371525000000,冠县,3,371500000000
                371525200000,斜店乡,乡,371525000000
                371525200201,甲村,Village,371525200000
                """))
        .isEmpty();
  }

  @Test
  void aCodeIsGiven() {
    assertThat(check(",冠县,县,\n")).containsExactly("2 代码 [] 缺少代码。请按区划代码表填写 12 位数字。");
  }

  @Test
  void aMissingCodeBeginsLikeThatOfWhatItLiesIn() {
    assertThat(check(COUNTY + TOWNSHIP + ",甲村,村,371525200000\n"))
        .containsExactly("4 代码 [] 缺少代码。斜店乡下的代码以 371525200 开头，请按区划代码表填写 12 位。");
  }

  @Test
  void aRowWithoutACodeIsNotWhatRowsWithoutAnUpperUnitLieIn() {
    assertThat(check(COUNTY + TOWNSHIP + ",甲村,村,371525200000\n"))
        .noneMatch(finding -> finding.startsWith("2 "));
  }

  @Test
  void aCodeHasOnlyDigits() {
    assertThat(check("37l525OO0000,冠县,县,\n"))
        .containsExactly("2 代码 [37l525OO0000] 代码应当只有数字。是否为 371525000000？");
  }

  @Test
  void aCodeIsNotTooShort() {
    assertThat(check("371525,冠县,县,\n"))
        .containsExactly("2 代码 [371525] 代码应有 12 位，这里只有 6 位。是否为 371525000000？");
  }

  @Test
  void aCodeIsNotTooLong() {
    assertThat(check("3715250000001,冠县,县,\n"))
        .containsExactly("2 代码 [3715250000001] 代码应有 12 位，这里有 13 位。请按区划代码表填写 12 位数字。");
  }

  @Test
  void aCodeIsNotRounded() {
    assertThat(check("3.71525E+11,冠县,县,\n"))
        .containsExactly("2 代码 [3.71525E+11] 代码被表格软件写成了科学记数，末几位已丢失。请把这一列设为文本格式，重新填写代码。");
  }

  @Test
  void aCodeStandsOnce() {
    assertThat(check(COUNTY + TOWNSHIP + "371525000000,另县,县,\n"))
        .containsExactly("4 代码 [371525000000] 代码重复，第 2 行已有同一代码。“冠县”和“另县”要各有代码；如是同一个，删去其中一行。");
  }

  @Test
  void aNameIsGiven() {
    assertThat(check("371525000000,,县,\n")).containsExactly("2 名称 [] 缺少名称。请按区划代码表填写名称。");
  }

  @Test
  void aNameIsShortEnough() {
    assertThat(check("371525000000," + "村".repeat(61) + ",县,\n"))
        .singleElement()
        .asString()
        .endsWith("名称最多 60 个字，这里有 61 个。请只写名称，把说明移到别的列。");
  }

  @Test
  void aNameIsPrintable() {
    assertThat(check("371525000000,冠\u0007县,县,\n"))
        .singleElement()
        .asString()
        .endsWith("名称中有看不见的控制字符。是否为“冠县”？");
  }

  @Test
  void aNameHoldsNoPersonalNumberAndTheFindingDoesNotShowIt() {
    assertThat(check("371525000000,冠县张三13812345678,县,\n"))
        .containsExactly("2 名称 [冠县张三……] 名称中有身份证号或电话号码，不能保存。请从名称中删去号码。");
  }

  @Test
  void aLevelIsGiven() {
    assertThat(check("371525000000,冠县,,\n")).containsExactly("2 级别 [] 缺少级别。可用：省、市、县、乡镇、村，或 1–5。");
  }

  @Test
  void aLevelIsKnown() {
    assertThat(check("371525000000,冠县,县城,\n"))
        .containsExactly("2 级别 [县城] 不认识这个级别。可用：省、市、县、乡镇、村，或 1–5。");
  }

  @Test
  void ofAWrongLevelNothingIsSaidAtTheRowsBelow() {
    assertThat(
            check(
                COUNTY + "371525200000,斜店乡,村,371525000000\n" + "371525200201,甲村,村,371525200000\n"))
        .containsExactly("3 级别 [村] 级别填的是村，在它之下的各行不能在村之下。是否为乡镇？");
    graph.holds("371525200000", Level.TOWNSHIP, "斜店乡", "371525000000");
    assertThat(
            check(
                COUNTY + "371525200000,斜店乡,村,371525000000\n" + "371525200201,甲村,村,371525200000\n"))
        .singleElement()
        .asString()
        .startsWith("3 代码 [371525200000] 代码 371525200000 在库中已是乡镇“斜店乡”");
  }

  @Test
  void aLevelIsOneOfTheOfficialList() {
    assertThat(check("371525000000,冠县,党支部,\n"))
        .containsExactly("2 级别 [党支部] 区划名单中没有这个级别。可用：省、市、县、乡镇、村，或 1–5。");
  }

  @Test
  void aVillageLiesSomewhere() {
    assertThat(check(COUNTY + TOWNSHIP + "371525200201,甲村,村,\n"))
        .containsExactly("4 上级代码 [] 村要有上级代码。是否为 371525200000 斜店乡？");
  }

  @Test
  void anUpperUnitExistsElseTheOneOfTheOwnCodeIsSuggested() {
    assertThat(check(COUNTY + TOWNSHIP + "371525200201,甲村,村,371525199000\n"))
        .containsExactly("4 上级代码 [371525199000] 没有上级 371525199000。是否为 371525200000 斜店乡？");
  }

  @Test
  void anUpperUnitExistsElseTheNearestOfTheGraphIsSuggested() {
    graph.holds("371525200000", Level.TOWNSHIP, "斜店乡", "371525000000");

    assertThat(check("371525300201,甲村,村,371525200001\n"))
        .containsExactly("2 上级代码 [371525200001] 没有上级 371525200001。是否为 371525200000 斜店乡？");
  }

  @Test
  void anUpperUnitWrittenByNameIsSuggestedByCode() {
    assertThat(check(COUNTY + TOWNSHIP + "371525300201,甲村,村,斜店乡\n"))
        .containsExactly("4 上级代码 [斜店乡] 没有上级 斜店乡。是否为 371525200000 斜店乡？");
  }

  @Test
  void whereNothingComesNearTheLevelAboveIsTold() {
    assertThat(check("371525000000,冠县,县,999999999999\n"))
        .containsExactly("2 上级代码 [999999999999] 没有上级 999999999999。请填写上级（地级）的代码，也可留空。");
  }

  @Test
  void anUpperUnitMayBeInTheGraph() {
    graph.holds("371525200000", Level.TOWNSHIP, "斜店乡", "371525000000");

    assertThat(check("371525200201,甲村,村,371525200000\n")).isEmpty();
  }

  @Test
  void nothingLiesInItself() {
    assertThat(check("371525000000,冠县,县,371525000000\n"))
        .containsExactly("2 上级代码 [371525000000] 上级不能是自己。请填写上级（地级）的代码，也可留空。");
  }

  @Test
  void nothingLiesInACircle() {
    assertThat(check("371525000000,冠县,县,371525200000\n371525200000,斜店乡,乡镇,371525000000\n"))
        .containsExactly(
            "2 上级代码 [371525200000] 上下级绕成了一圈。请填写上级（地级）的代码，也可留空。",
            "3 上级代码 [371525000000] 上下级绕成了一圈。这一行看来没错，请改圈中的另一行。");
  }

  @Test
  void theOrderOfLevelsHolds() {
    assertThat(check(COUNTY + "371500000000,聊城市,市,371525000000\n"))
        .containsExactly("3 上级代码 [371525000000] 地级不能在县级“冠县”之下。请填写上级（省级）的代码，也可留空。");
  }

  @Test
  void nothingLiesInAVillage() {
    graph.holds("371525200201", Level.VILLAGE, "甲村村委会", "371525200000");

    assertThat(check("371525200000,斜店乡,乡镇,371525200201\n"))
        .containsExactly("2 上级代码 [371525200201] 乡镇不能在村“甲村”之下。请填写上级（县级）的代码，也可留空。");
  }

  @Test
  void aCodeStaysOfTheLevelThatItHas() {
    graph.holds("371525200000", Level.TOWNSHIP, "斜店乡", null);

    assertThat(check("371525200000,斜店县,县,\n"))
        .containsExactly(
            "2 代码 [371525200000] 代码 371525200000 在库中已是乡镇“斜店乡”，不能改变级别。如果就是“斜店乡”，级别请填乡镇；否则请换代码。");
  }

  @Test
  void nothingEndsBeforeItBegan() {
    graph
        .holds("371525000000", Level.COUNTY, "冠县", null)
        .holds("371526000000", Level.COUNTY, "高唐县", null)
        .holds("371525200000", Level.TOWNSHIP, "斜店乡", "371525000000", LocalDate.of(2027, 1, 1));

    assertThat(check("371525200000,斜店乡,乡镇,371526000000\n"))
        .containsExactly(
            "2 上级代码 [371526000000] 现上级自 2027-01-01 起，生效日期 2026-11-22 不能更早。请把生效日期定在 2027-01-01 或以后。");
  }

  @Test
  void everythingWrongIsToldAtOnceInTheOrderOfTheRows() {
    assertThat(check("1,,x,\n" + COUNTY + "371525200201,甲村,村,\n"))
        .extracting(finding -> finding.substring(0, 4))
        .containsExactly("2 代码", "2 名称", "2 级别", "4 上级");
  }

  @Test
  void findingsAreToldInEnglishToo() {
    var findings = findings("371525,冠县,县,\n");

    assertThat(findings.getFirst().sentence(Locale.ENGLISH))
        .isEqualTo("A code has 12 digits, this one only 6. Is it 371525000000?");
  }

  @Test
  void everyRuleSuggestsWhatToDo() {
    graph.holds("371525200000", Level.TOWNSHIP, "斜店乡", "371525000000", LocalDate.of(2027, 1, 1));
    var findings =
        findings(
            COUNTY
                + """
                371525000000,冠县,县,
                ,丙村,村,371525000000
                ,丙村,,
                37152500100X,丁村,村,371525000000
                3715250001,,村,371525000000
                37152500000111,%s,hamlet,
                3.71E+11,戊村13812345678,党支部,
                371525200000,斜店,村,371525200000
                371525300000,己乡,乡镇,371525400000
                371525400000,庚县,县,371525300000
                371525300202,辛村,村,371525999999
                371525300203,壬村,村,
                371525500000,癸乡,乡镇,371525600000
                371525600000,子乡,乡镇,
                """
                    .formatted("村".repeat(61)));

    assertThat(findings)
        .extracting(f -> f.rule().key().substring("intake.rule.".length()))
        .containsAll(RULES);
    assertThat(findings).allMatch(finding -> finding.suggestion() != null);
    assertThat(findings).noneMatch(finding -> finding.suggested(Locale.CHINESE).contains("138123"));
  }

  private List<String> check(String rows) {
    return findings(rows).stream()
        .map(
            f ->
                "%d %s [%s] %s"
                    .formatted(f.place().row(), f.column(), f.value(), f.sentence(Locale.CHINESE)))
        .toList();
  }

  private List<Finding> findings(String rows) {
    var findings = new Findings(List.of());
    var options = new IntakeOptions(LocalDate.of(2026, 11, 22), false);
    var unused = kind.compare(Sheets.of(kind, HEADER + rows), options, List.of(), graph, findings);
    return findings.list();
  }
}
