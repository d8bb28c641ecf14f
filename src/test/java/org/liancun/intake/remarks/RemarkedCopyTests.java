package org.liancun.intake.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liancun.intake.Column;
import org.liancun.intake.FakeKind;
import org.liancun.intake.Finding;
import org.liancun.intake.Message;
import org.liancun.intake.Place;
import org.liancun.intake.Reading;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetHead;
import org.liancun.intake.Upload;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;

class RemarkedCopyTests {

  private static final Column CODE = Column.required("code", "代码");
  private static final FakeKind KIND = new FakeKind("test", List.of(CODE));
  private static final Message MISSING = Message.of("intake.rule.code-missing");
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void aTextGetsOneMoreColumnAndStaysAsItWas() {
    var text = "\uFEFF名称;\"代码\"\r\n\"甲;村\";\r\n\r\n乙村;2;x\r\n";

    assertThat(remarked(text, finding(2, 1)))
        .isEqualTo("\uFEFF名称;\"代码\";;\"批注\"\r\n\"甲;村\";;;\"代码：缺少代码。\"\r\n\r\n乙村;2;x\r\n");
  }

  @Test
  void aTextKeepsItsEncoding() {
    for (var charset : List.of(GB18030, StandardCharsets.UTF_8)) {
      var bytes = remarked("名称,代码\n甲村,\n".getBytes(charset), finding(2, 1));
      assertThat(new String(bytes, charset)).isEqualTo("名称,代码,\"批注\"\n甲村,,\"代码：缺少代码。\"\n");
    }
  }

  @Test
  void aUnicodeTextOfSpreadsheetProgramsKeepsItsMarkAndOrder() {
    var original = "\uFEFF名称\t代码\n甲村\t\n".getBytes(StandardCharsets.UTF_16LE);

    var bytes = remarked(original, finding(2, 1));

    assertThat(new String(bytes, StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFF名称\t代码\t\"批注\"\n甲村\t\t\"代码：缺少代码。\"\n");
  }

  @Test
  void severalRemarksOfOneRowStandInOneCell() {
    assertThat(remarked("名称,代码\n甲村,", finding(2, 1), finding(2, 1)))
        .isEqualTo("名称,代码,\"批注\"\n甲村,,\"代码：缺少代码。\n代码：缺少代码。\"");
  }

  @Test
  void aCopyOfACopyHasTheRemarksOfTodayOnly() {
    var once = remarked("名称,代码\n甲村,\n乙村,\n", finding(2, 1), finding(3, 1));

    var twice = remarked(once.replace("甲村,", "甲村,9"), finding(3, 1));

    assertThat(twice).isEqualTo("名称,代码,\"批注\"\n甲村,9\n乙村,,\"代码：缺少代码。\"\n");
  }

  @Test
  void aWorkbookGetsNotesAndColourAtItsCells() throws IOException {
    try (var workbook = open(remarked(workbook(sheet -> {}), finding(2, 1)))) {
      var sheet = workbook.getSheetAt(0);
      var note = sheet.getCellComment(new CellAddress(1, 1));
      assertThat(note.getString().getString()).isEqualTo("〔联村批注〕\n缺少代码。");
      assertThat(note.getAuthor()).isEqualTo("联村");
      assertThat(coloured(sheet)).containsExactly(new CellRangeAddress(1, 1, 1, 1));
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("甲村");
    }
  }

  @Test
  void aNoteAndAColourThatWereThereStay() throws IOException {
    var original =
        workbook(
            sheet -> {
              note(sheet, 1, 1, "请核对");
              var style = sheet.getWorkbook().createCellStyle();
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(IndexedColors.RED.index);
              sheet.getRow(1).getCell(1).setCellStyle(style);
            });

    try (var workbook = open(remarked(original, finding(2, 1)))) {
      var sheet = workbook.getSheetAt(0);
      var note = sheet.getCellComment(new CellAddress(1, 1));
      assertThat(note.getString().getString()).isEqualTo("请核对\n〔联村批注〕\n缺少代码。");
      assertThat(note.getAuthor()).isEqualTo("张三");
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.RED.index);
    }
  }

  @Test
  void aWorkbookRemarkedAgainHasTheRemarksOfTodayOnly() throws IOException {
    var once = remarked(workbook(sheet -> note(sheet, 1, 1, "请核对")), finding(2, 1), finding(3, 1));

    try (var workbook = open(remarked(once, finding(4, 1)))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getCellComments()).hasSize(2);
      assertThat(text(sheet, 1, 1)).isEqualTo("请核对");
      assertThat(text(sheet, 3, 1)).isEqualTo("〔联村批注〕\n缺少代码。");
      assertThat(coloured(sheet)).containsExactly(new CellRangeAddress(3, 3, 1, 1));
    }
  }

  @Test
  void aWorkbookOfOurOwnTakesRemarksToo() throws IOException {
    var out = new ByteArrayOutputStream();
    var columns =
        List.of(
            OutColumn.of("名称", OutColumn.Type.TEXT),
            new OutColumn("代码", OutColumn.Type.TEXT, true, List.of("1", "2"), "十二位", ""));
    Workbook.write(List.of(new OutSheet("名单", columns, List.of(List.of("甲村", "")))), out);

    var copy = copy(out.toByteArray(), finding(2, 1));

    assertThat(copy.obstacle()).isEmpty();
    try (var workbook = open(copy.bytes())) {
      assertThat(text(workbook.getSheetAt(0), 1, 1)).contains("缺少代码。");
      assertThat(text(workbook.getSheetAt(0), 0, 1)).isEqualTo("十二位");
      assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
    }
  }

  @Test
  void ourReaderReadsTheSameOutOfACopy() throws IOException {
    var reader = new SpreadsheetReader(ReadingLimits.USUAL);
    var original = workbook(sheet -> note(sheet, 1, 1, "请核对"));

    var copy = remarked(original, finding(2, 1), finding(3, 0));

    assertThat(reader.read("a.xlsx", copy)).isEqualTo(reader.read("a.xlsx", original));
  }

  @Test
  void aRemarkOnAColumnThatIsNotThereStandsAtTheFirstOne() throws IOException {
    try (var workbook = open(remarked(workbook(sheet -> {}), finding(2, SheetHead.NOWHERE)))) {
      assertThat(text(workbook.getSheetAt(0), 1, 1)).contains("缺少代码。");
    }
  }

  @Test
  void ofThousandsOfRemarksEachHasColourAndTheFirstHaveNotes() throws IOException {
    var findings =
        java.util.stream.IntStream.range(0, 3_000).mapToObj(i -> finding(2 + i * 2, 1)).toList();

    try (var workbook = open(remarked(workbook(sheet -> {}), findings.toArray(Finding[]::new)))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getCellComment(new CellAddress(1 + 2 * 1_999, 1))).isNotNull();
      assertThat(sheet.getCellComment(new CellAddress(1 + 2 * 2_000, 1))).isNull();
      var formatting = sheet.getSheetConditionalFormatting();
      assertThat(formatting.getNumConditionalFormattings()).isEqualTo(3_000 / 200);
    }
  }

  @Test
  void theNameOfACopySaysSo() {
    assertThat(copy("名单.xlsx", Locale.CHINESE).file()).isEqualTo("名单-批注.xlsx");
    assertThat(copy("名单.csv", Locale.ENGLISH).file()).isEqualTo("名单-remarks.csv");
    assertThat(copy("名单", Locale.CHINESE).file()).isEqualTo("名单-批注");
    assertThat(copy("名单-批注.xlsx", Locale.CHINESE).file()).isEqualTo("名单-批注.xlsx");
  }

  @Test
  void aWorkbookThatIsTooLargeIsSaidToBeSo() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[25 << 20]);
    }

    var copy = copy(out.toByteArray(), finding(2, 1));

    assertThat(copy.obstacle()).isPresent();
    assertThatThrownBy(copy::bytes)
        .isInstanceOfSatisfying(
            NoCopyException.class,
            e ->
                assertThat(e.sentence().in(Locale.CHINESE))
                    .isEqualTo("文件“名单.csv”太大，无法加批注；请用问题清单。"));
  }

  @Test
  void aWorkbookThatOnlyOurReaderReadsIsRefusedInASentence() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
      zip.write('x');
    }

    assertThatThrownBy(() -> copy(out.toByteArray(), finding(2, 1)).bytes())
        .isInstanceOf(NoCopyException.class);
  }

  private static String remarked(String text, Finding... findings) {
    var bytes = remarked(text.getBytes(StandardCharsets.UTF_8), findings);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] remarked(byte[] original, Finding... findings) {
    return copy(original, findings).bytes();
  }

  private static RemarkedCopy copy(byte[] original, Finding... findings) {
    return copies("名单.csv", original, Locale.CHINESE, findings);
  }

  private static RemarkedCopy copy(String file, Locale locale) {
    return copies(file, new byte[0], locale, finding(file, 2, 1));
  }

  private static RemarkedCopy copies(
      String file, byte[] original, Locale locale, Finding... findings) {
    var head =
        new SheetHead(KIND, file, "名单", 1, Map.of(CODE, 0), Map.of(CODE, 1), Map.of(CODE, "代码"));
    var reading =
        new Reading.Understood(
            List.of(file), List.of(new Sheet(KIND, head, List.of())), List.of(), List.of());
    return RemarkedCopy.of(
            List.of(new Upload(file, original)), reading, Arrays.asList(findings), locale)
        .getFirst();
  }

  private static Finding finding(int row, int position) {
    return finding("名单.csv", row, position);
  }

  private static Finding finding(String file, int row, int position) {
    return new Finding(new Place(file, "名单", row), "代码", position, "", MISSING, null);
  }

  private static byte[] workbook(java.util.function.Consumer<XSSFSheet> content)
      throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("名单");
      for (int row = 0; row < 3; row++) {
        sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "名称" : "甲村");
        sheet.getRow(row).createCell(1).setCellValue(row == 0 ? "代码" : "");
      }
      content.accept(sheet);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void note(XSSFSheet sheet, int row, int column, String text) {
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 2);
    var note = sheet.createDrawingPatriarch().createCellComment(anchor);
    note.setString(new XSSFRichTextString(text));
    note.setAuthor("张三");
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getCellComment(new CellAddress(row, column)).getString().getString();
  }

  private static List<CellRangeAddress> coloured(XSSFSheet sheet) {
    var formatting = sheet.getSheetConditionalFormatting();
    assertThat(formatting.getNumConditionalFormattings()).isEqualTo(1);
    return List.of(formatting.getConditionalFormattingAt(0).getFormattingRanges());
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
