package org.liancun.intake.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liancun.intake.Instructions;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.reading.Table;

/** What another program makes of our workbooks. */
class WorkbookFileTests {

  private static final OutColumn CODE =
      new OutColumn("代码", OutColumn.Type.TEXT, true, List.of(), "十二位", "990101001001");
  private static final OutColumn PEOPLE = OutColumn.of("人口", OutColumn.Type.NUMBER);
  private static final OutColumn SINCE = OutColumn.of("日期", OutColumn.Type.DATE);
  private static final OutColumn RATING =
      new OutColumn("评级", OutColumn.Type.TEXT, false, List.of("强", "中", "弱"), "", "");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("990101001001", "-1200", "2026-11-22", "强"),
          List.of("990101001002", "约 300", "2026-11", "中"));
  private static final OutSheet SHEET =
      new OutSheet("村情", List.of(CODE, PEOPLE, SINCE, RATING), ROWS);

  @Test
  void codesAreTextNumbersAreNumbersAndDatesAreDates() throws IOException {
    var row = sheet(bytes(SHEET)).getRow(1);

    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-1200);
    assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2026-11-22T00:00");
    assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void everySheetSaysHowFarItReaches() throws IOException {
    var bytes = new ByteArrayOutputStream();
    Workbook.write(
        List.of(SHEET, new OutSheet("空", List.of(CODE, PEOPLE, SINCE, RATING), List.of())), bytes);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(workbook.getSheetAt(0).getCTWorksheet().getDimension().getRef())
          .isEqualTo("A1:D3");
      assertThat(workbook.getSheetAt(1).getCTWorksheet().getDimension().getRef())
          .isEqualTo("A1:D1");
    }
  }

  @Test
  void whatIsNoNumberAndNoWholeDateStaysText() throws IOException {
    var row = sheet(bytes(SHEET)).getRow(2);

    assertThat(row.getCell(1).getStringCellValue()).isEqualTo("约 300");
    assertThat(row.getCell(2).getStringCellValue()).isEqualTo("2026-11");
  }

  @Test
  void theHeaderIsBoldFrozenAndFiltersAndSaysWhatAColumnIs() throws IOException {
    var sheet = sheet(bytes(SHEET));

    assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D1");
    assertThat(sheet.getCellComment(new CellAddress(0, 0)).getString().getString())
        .isEqualTo("十二位");
    assertThat(sheet.getColumnWidth(0)).isBetween(14 * 256, 20 * 256);
  }

  @Test
  void aColumnOfChoicesOffersThem() throws IOException {
    var offered = sheet(bytes(SHEET)).getDataValidations();

    assertThat(offered).hasSize(1);
    assertThat(offered.getFirst().getValidationConstraint().getExplicitListValues())
        .containsExactly("强", "中", "弱");
    assertThat(offered.getFirst().getRegions().getCellRangeAddress(0).getFirstColumn())
        .isEqualTo(3);
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException, InterruptedException {
    var first = bytes(SHEET);
    Thread.sleep(5);

    assertThat(bytes(SHEET)).isEqualTo(first);
  }

  @Test
  void aSheetWithMoreRowsThanASheetHoldsGoesOnInAFurtherOne() throws IOException {
    var rows = Collections.nCopies(25, List.of("1"));
    var out = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      new SheetWriter(workbook, new OutSheet("长", List.of(PEOPLE), rows), 11)
          .write(new SheetParts());
    }

    var tables = new SpreadsheetReader(ReadingLimits.USUAL).read("a.xlsx", out.toByteArray());

    assertThat(tables.tables()).extracting(Table::name).containsExactly("长", "长 2", "长 3");
    assertThat(tables.tables()).extracting(table -> table.rows().size()).containsExactly(11, 11, 6);
  }

  @Test
  void aTemplateExplainsEveryColumnAndHasNoRows() throws IOException {
    var out = new ByteArrayOutputStream();
    var sheets = List.of(SHEET);

    Workbook.writeTemplate(Instructions.of(sheets, Locale.CHINESE), sheets, out);

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheetName(0)).isEqualTo("填写说明");
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isZero();
    }
    var tables = new SpreadsheetReader(ReadingLimits.USUAL).read("a.xlsx", out.toByteArray());
    assertThat(tables.tables().getFirst().rows())
        .anySatisfy(
            row ->
                assertThat(row.cells()).startsWith("村情", "代码", "是", "十二位").endsWith("990101001001"))
        .anySatisfy(row -> assertThat(row.cells()).contains("村情", "评级", "强、中、弱"));
  }

  private static byte[] bytes(OutSheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(List.of(sheet), out);
    return out.toByteArray();
  }

  private static XSSFSheet sheet(byte[] bytes) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheetAt(0);
    }
  }
}
