package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.intake.reading.Span;
import org.liancun.intake.reading.Table;
import org.liancun.intake.reading.TableRow;
import org.liancun.intake.reading.Tables;

class KindOfSheetTests {

  private static final Column CODE = Column.required("code", "代码");
  private static final Column NAME = Column.required("name", "名称");
  private static final Column LEVEL = Column.optional("level", "级别");
  private static final Column TOWN = Column.required("township_code", "乡镇代码");

  /** Called 区划名单 and 示例 in the translations. */
  private final SheetKind divisions = new FakeKind("divisions", List.of(CODE, NAME));

  private final SheetKind sample = new FakeKind("sample", List.of(CODE, NAME));
  private final SheetKind wider = new FakeKind("wider", List.of(CODE, NAME, LEVEL));
  private final SheetKind narrow = new FakeKind("sample", List.of(CODE, NAME, TOWN));

  @Test
  void theNameOfTheSheetDecidesBetweenKindsThatFit() {
    assertThat(kind("区划名单", sample, divisions, wider)).isSameAs(divisions);
    assertThat(kind("示例", divisions, sample, wider)).isSameAs(sample);
    assertThat(kind("Sample", divisions, sample, wider)).isSameAs(sample);
  }

  @Test
  void theNameOfATextFileDoesSoToo() {
    var tables = new Tables("示例.csv", "UTF-8", List.of(table("", "代码,名称,级别", "1,冠县,县")));

    assertThat(understood(tables, divisions, sample).sheets().getFirst().kind()).isSameAs(sample);
  }

  @Test
  void otherwiseTheKindWithMostColumnsDecidesAndThenTheFirst() {
    assertThat(kind("表", divisions, wider)).isSameAs(wider);
    assertThat(kind("表", divisions, sample)).isSameAs(divisions);
    assertThat(kind("表", sample, divisions)).isSameAs(sample);
  }

  @Test
  void betweenThoseAKindWhoseColumnsGoByTheirOwnNamesComesFirst() {
    var list = new FakeKind("list", List.of(CODE, NAME, Column.required("level", "级别", "层级")));
    var units = new FakeKind("units", List.of(CODE, NAME, Column.required("tier", "层级")));
    var tables = tables(table("表", "代码,名称,层级", "1,甲支部,党支部"));

    assertThat(understood(tables, list, units).sheets().getFirst().kind()).isSameAs(units);
    assertThat(kind("表", list, units)).isSameAs(list);
  }

  @Test
  void aSheetWithTheTitleOfAKindAndNotItsColumnsIsNotPassedOver() {
    var tables = tables(table("区划名单", "代码,名称", "1,冠县"), table("示例", "代码,乡镇代码", "1,2"));

    var reading = understood(tables, divisions, narrow);

    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo(new Place("a.xlsx", "示例", 1));
              assertThat(fault.rule().in(Locale.CHINESE)).isEqualTo("表头缺少列：名称(name)。整张表没有读。");
            });
    assertThat(reading.sheets().getLast().rows()).isEmpty();

    var alone = find(tables(table("示例", "代码,乡镇代码", "1,2")), divisions, narrow);
    assertThat(((Reading.Unreadable) alone).sentence().in(Locale.CHINESE))
        .isEqualTo("文件“a.xlsx · 示例”的表头（第 1 行）缺少列：名称(name)。");
  }

  @Test
  void instructionsArePassedOverInSilence() {
    for (var name : List.of("填写说明", "Instructions")) {
      var notes = new ArrayList<Message>();
      var tables = tables(table(name, "代码,名称", "1,2"), table("表", "代码,名称", "1,冠县"));

      var reading = new SheetFinder(List.of(divisions), List.of()).find(tables, notes);

      assertThat(((Reading.Understood) reading).sheets()).hasSize(1);
      assertThat(notes).isEmpty();
    }
  }

  @Test
  void itIsNotedWhereMergedCellsWereTakenForSeveralRows() {
    var rows = List.of(row(1, "代码,名称"), row(2, "1,冠县"), row(3, "2,冠县"));
    var notes = new ArrayList<Message>();

    var unused =
        new SheetFinder(List.of(divisions), List.of())
            .find(tables(new Table("表", rows, List.of(new Span(2, 3, 1)))), notes);

    assertThat(notes)
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("a.xlsx · 表：列“名称”中合并的单元格，其内容已用于所跨的每一行。");
  }

  @Test
  void mergedCellsOfTheHeaderAreNotWorthANote() {
    var rows = List.of(row(1, "代码,名称"), row(2, "代码,名称"), row(3, "2,冠县"));
    var notes = new ArrayList<Message>();

    var reading =
        new SheetFinder(List.of(divisions), List.of())
            .find(
                tables(new Table("表", rows, List.of(new Span(1, 2, 0), new Span(1, 2, 1)))), notes);

    assertThat(notes).isEmpty();
    assertThat(((Reading.Understood) reading).rows()).isEqualTo(1);
  }

  private static SheetKind kind(String sheet, SheetKind... kinds) {
    return understood(tables(table(sheet, "代码,名称,级别", "1,冠县,县")), kinds).sheets().getFirst().kind();
  }

  private static Reading.Understood understood(Tables tables, SheetKind... kinds) {
    return (Reading.Understood) find(tables, kinds);
  }

  private static Reading find(Tables tables, SheetKind... kinds) {
    return new SheetFinder(List.of(kinds), List.of()).find(tables, new ArrayList<>());
  }

  private static Tables tables(Table... tables) {
    return new Tables("a.xlsx", "", List.of(tables));
  }

  private static Table table(String name, String... lines) {
    var rows = new ArrayList<TableRow>();
    for (var line : lines) {
      rows.add(row(rows.size() + 1, line));
    }
    return new Table(name, rows, List.of());
  }

  private static TableRow row(int number, String line) {
    return new TableRow(number, List.of(line.split(",", -1)));
  }
}
