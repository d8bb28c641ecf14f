package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeaderTests {

  private static final Column CODE = Column.required("code", "代码", "编码", "统计用区划代码");
  private static final Column NAME = Column.required("parent_name", "上级名称");
  private static final Column NOTE = Column.optional("note", "说明");

  private final SheetKind kind = new FakeKind("test", List.of(CODE, NAME, NOTE));

  @Test
  void findsColumnsInAnyOrderInEitherLanguage() {
    assertThat(row("上级名称,CODE\n冠县,1\n").get(CODE)).isEqualTo("1");
    assertThat(row("代码,Parent Name\n1,冠县\n").get(NAME)).isEqualTo("冠县");
  }

  @Test
  void findsColumnsByAliasesWithBlanksAndRemarksInBrackets() {
    assertThat(row("统计用 区划代码(12位),上级名称*\n1,冠县\n").get(CODE)).isEqualTo("1");
  }

  @Test
  void findsTheHeaderBelowATitle() {
    var row = row("冠县区划名单,\n代码,上级名称\n1,冠县\n");

    assertThat(row.head().row()).isEqualTo(2);
    assertThat(row.place().row()).isEqualTo(3);
  }

  @Test
  void anOptionalColumnMayBeMissing() {
    assertThat(row("代码,上级名称\n1,冠县\n").get(NOTE)).isEmpty();
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    assertThat(refusal("代码,说明\n1,2\n")).isEqualTo("文件“a.csv”的表头（第 1 行）缺少列：上级名称(parent_name)。");
  }

  @Test
  void saysSoWhereThereIsNoHeader() {
    assertThat(refusal("1,2\n3,4\n")).contains("没有找到表头").contains("代码(code)");
  }

  @Test
  void notesExtraColumnsAndLeavesThemOut() {
    var understood = understood("代码,上级名称,备注\n1,冠县,x\n");

    assertThat(understood.notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("a.csv：未使用的列“备注”。");
    assertThat(understood.sheets().toString()).doesNotContain("x]");
  }

  @Test
  void dropsColumnsWithPersonalNumbersByTheirHeader() {
    assertThat(notes("代码,上级名称,联系电话\n1,冠县,0635-1234\n"))
        .containsExactly("a.csv：列“联系电话”像是身份证号或电话号码，已舍去，不保存。");
  }

  @Test
  void dropsColumnsWithPersonalNumbersByTheirContent() {
    var text = "代码,上级名称,甲,乙\n1,冠县,11010119900307123X,13812345678\n";

    assertThat(notes(text)).containsExactly("a.csv：列“甲、乙”像是身份证号或电话号码，已舍去，不保存。");
    assertThat(understood(text).sheets().toString()).doesNotContain("1990", "1381234");
  }

  @Test
  void dropsAColumnOfTheKindTooIfItHoldsIdentityCards() {
    assertThat(row("代码,上级名称,说明\n1,冠县,11010119900307123X\n").get(NOTE)).isEmpty();
  }

  @Test
  void leavesOutRowsThatSayNothingInItsColumns() {
    assertThat(understood("代码,上级名称,备注\n1,冠县,\n,,合计\n").rows()).isEqualTo(1);
  }

  @Test
  void takesTheLowerOfTwoRowsAndTheUpperWhereTheLowerIsBlank() {
    var row = row("代码,位置,\n,上级名称,说明\n1,冠县,x\n");

    assertThat(row.get(CODE)).isEqualTo("1");
    assertThat(row.get(NAME)).isEqualTo("冠县");
    assertThat(row.get(NOTE)).isEqualTo("x");
    assertThat(row.head().row()).isEqualTo(2);
    assertThat(row.head().label(NAME)).isEqualTo("上级名称");
  }

  @Test
  void aGroupOfColumnsMayBeThePrefixOfTheirNames() {
    assertThat(row("代码,上级,,说明\n,编号,名称,\n1,7,冠县,x\n").get(NAME)).isEqualTo("冠县");
  }

  @Test
  void theSumOfAGroupIsWhatTheGroupIsCalled() {
    var row = row("代码,上级名称,说明,\n代码,,合计,其中\n1,冠县,x,y\n");

    assertThat(row.get(NOTE)).isEqualTo("x");
    assertThat(row.place().row()).isEqualTo(3);
    assertThat(notes("代码,上级名称,说明,\n,,其中,总数\n1,冠县,x,y\n")).containsExactly("a.csv：未使用的列“其中”。");
    assertThat(understood("代码,上级名称,说明,\n,,,合计\n1,冠县,x,y\n").rows()).isEqualTo(1);
  }

  @Test
  void rowsThatAddUpAreLeftOutAndNoted() {
    var text =
        "序号,代码,上级名称,说明\n1,1,冠县,x\n,,合 计,1\n2,2,合计,y\n小计,,,7\n,合计,,8\n,,Total:,9\n3,3,合计县,z\n";

    assertThat(understood(text).sheets().getFirst().rows())
        .extracting(row -> row.get(CODE))
        .containsExactly("1", "2", "3");
    assertThat(notes(text)).containsExactly("a.csv：未使用的列“序号”。", "a.csv：第 3、5、6、7 行是合计，未导入。");
  }

  @Test
  void aHeaderWhoseNamesReachOverBothRowsIsNoData() {
    var text = "代码,上级名称\n代码,上级名称\n1,冠县\n";

    assertThat(understood(text).rows()).isEqualTo(1);
    assertThat(row(text).head().row()).isEqualTo(2);
  }

  @Test
  void aFirstRowOfDataIsNeverTakenForAHeader() {
    var text = "代码,上级名称,备注\n1,冠县,\n2,莘县,说明\n";

    assertThat(understood(text).rows()).isEqualTo(2);
  }

  @Test
  void personalNumbersAreDroppedFromPartsOfAGroupToo() {
    var text = "代码,上级名称,户主,\n,,姓名,联系电话\n1,冠县,张三,0635-1234\n";

    assertThat(understood(text).rows()).isEqualTo(1);
    assertThat(notes(text))
        .containsExactly("a.csv：列“联系电话”像是身份证号或电话号码，已舍去，不保存。", "a.csv：未使用的列“户主”。");
  }

  @Test
  void personalNumbersBelowNoHeaderAreDroppedAsTheirColumn() {
    assertThat(notes("代码,上级名称,\n1,冠县,11010119900307123X\n"))
        .containsExactly("a.csv：列“C”像是身份证号或电话号码，已舍去，不保存。");
  }

  @Test
  void theColumnOfRemarksIsKnownAndIgnored() {
    assertThat(notes("代码,上级名称,批注\n1,冠县,缺少代码。\n")).isEmpty();
    assertThat(notes("代码,上级名称,Remarks\n1,冠县,x\n")).isEmpty();
  }

  @Test
  void knowsWhereAColumnStandsInTheFile() {
    var head = row("联系电话,备注,代码,上级名称\n13812345678,x,1,冠县\n").head();

    assertThat(head.positionInFile(CODE)).isEqualTo(2);
    assertThat(head.positionInFile(NAME)).isEqualTo(3);
    assertThat(head.positionInFile(NOTE)).isEqualTo(SheetHead.NOWHERE);
  }

  private SheetRow row(String csv) {
    return Sheets.of(kind, csv).getFirst().rows().getFirst();
  }

  private Reading.Understood understood(String csv) {
    return (Reading.Understood) Sheets.read(kind, csv);
  }

  private List<String> notes(String csv) {
    return understood(csv).notes().stream().map(note -> note.in(Locale.CHINESE)).toList();
  }

  private String refusal(String csv) {
    return ((Reading.Unreadable) Sheets.read(kind, csv)).sentence().in(Locale.CHINESE);
  }
}
