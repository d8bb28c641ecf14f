package org.liancun.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTests {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final SpreadsheetReader reader =
      new SpreadsheetReader(new ReadingLimits(1, 2, 1_000, 10));

  @Test
  void readsCodesThatBecameNumbersWithAllDigits() {
    assertThat(cell(sheet -> sheet.value(0, 0, 371525105227L))).isEqualTo("371525105227");
    assertThat(cell(sheet -> sheet.value(0, 0, 371525000000d))).isEqualTo("371525000000");
  }

  @Test
  void readsDatesAsAPersonWritesThem() {
    Consumer<Worksheet> date =
        sheet -> {
          sheet.value(0, 0, LocalDate.of(2026, 11, 22));
          sheet.style(0, 0).format("yyyy年m月d日").set();
        };

    assertThat(cell(date)).isEqualTo("2026-11-22");
  }

  @Test
  void readsAMonthOrAYearWhereTheFormatShowsNoMore() {
    assertThat(cell(shown("yyyy\\年m\\月;@"))).isEqualTo("2026-11");
    assertThat(cell(shown("mmm-yy"))).isEqualTo("2026-11");
    assertThat(cell(shown("yyyy"))).isEqualTo("2026");
    assertThat(cell(shown("[$-804]aaaa yyyy/m/d"))).isEqualTo("2026-11-22");
  }

  @Test
  void readsTheDatesOfChineseProgramsThatNameTheirFormatByNumberOnly() {
    assertThat(first(numbered(57))).isEqualTo("2026-11");
    assertThat(first(numbered(31))).isEqualTo("2026-11-22");
    assertThat(first(numbered(14))).isEqualTo("2026-11-22");
    assertThat(first(numbered(2))).isEqualTo("46348");
  }

  @Test
  void readsNumbersAsTheyAreShownNotAsTheyAreReckoned() {
    assertThat(cell(sheet -> sheet.value(0, 0, 0.1 + 0.2))).isEqualTo("0.3");
    assertThat(cell(sheet -> sheet.value(0, 0, -12.50))).isEqualTo("-12.5");
    assertThat(cell(sheet -> sheet.value(0, 0, true))).isEqualTo("TRUE");
  }

  @Test
  void keepsANumberThatIsNoDateThoughItsFormatSaysSo() {
    assertThat(cell(dated(-3))).isEqualTo("-3");
    assertThat(cell(dated(9e15))).isEqualTo("9000000000000000");
  }

  @Test
  void givesTheTextOfAMergedCellToEveryRowThatItReachesOver() {
    var rows =
        reader
            .read(
                "a.xlsx",
                workbook(
                    sheet -> {
                      sheet.value(0, 0, "甲镇");
                      sheet.range(0, 0, 3, 0).merge();
                      sheet.value(0, 1, "一村");
                      sheet.value(1, 1, "二村");
                      sheet.value(3, 1, "四村");
                      sheet.value(4, 1, "五村");
                    }))
            .tables()
            .getFirst()
            .rows();

    assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 4, 5);
    assertThat(rows).extracting(row -> row.cell(0)).containsExactly("甲镇", "甲镇", "甲镇", "");
  }

  @Test
  void leavesTheOtherCellsOfAWideMergedCellEmpty() {
    var row =
        reader
            .read(
                "a.xlsx",
                workbook(
                    sheet -> {
                      sheet.value(0, 0, "标题");
                      sheet.range(0, 0, 0, 3).merge();
                    }))
            .tables()
            .getFirst()
            .rows()
            .getFirst();

    assertThat(row.cell(1)).isEmpty();
  }

  @Test
  void readsCharactersThatXmlCannotHold() {
    assertThat(cell(sheet -> sheet.value(0, 0, "a_x000D__x000A_b_x005F_x0041_")))
        .isEqualTo("a\nb_x0041_");
  }

  @Test
  void takesTheApostropheAwayThatGuardedAFormula() {
    assertThat(cell(sheet -> sheet.value(0, 0, "'=1+1"))).isEqualTo("=1+1");
    assertThat(cell(sheet -> sheet.value(0, 0, "'村"))).isEqualTo("'村");
  }

  @Test
  void readsNumbersWithWordsInTheirFormatAsNumbers() {
    Consumer<Worksheet> number =
        sheet -> {
          sheet.value(0, 0, 12.5);
          sheet.style(0, 0).format("[Red]0.0").set();
        };

    assertThat(cell(number)).isEqualTo("12.5");
  }

  @Test
  void readsFormulasByTheValueThatWasSavedWithThem() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "x")),
            xml ->
                xml.replaceFirst(
                    "<c r=\"A1\".*?</c>", "<c r=\"A1\"><f>1+1</f><v>371525105227</v></c>"));

    assertThat(first(bytes)).isEqualTo("371525105227");
  }

  @Test
  void readsEverySheetThatIsNotHidden() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("甲").value(0, 0, "a");
      workbook.newWorksheet("乙").value(4, 1, "b");
      var hidden = workbook.newWorksheet("丙");
      hidden.value(0, 0, "c");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
    }

    var tables = reader.read("a.xlsx", out.toByteArray()).tables();

    assertThat(tables).extracting(Table::name).containsExactly("甲", "乙");
    assertThat(tables.get(1).rows().getFirst().number()).isEqualTo(5);
    assertThat(reader.read("a.xlsx", out.toByteArray()).hidden()).containsExactly("丙");
  }

  @Test
  void saysWhichSheetsAreHiddenIfAllAre() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var hidden = workbook.newWorksheet("丙");
      hidden.value(0, 0, "c");
      hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    refuses(out.toByteArray(), "hidden");
  }

  @Test
  void tellsFormulasWithoutWhatTheyComeToFromThoseThatComeToNothing() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "x")),
            xml ->
                xml.replaceAll(
                    "<c r=\"A1\".*?</c>",
                    "<c r=\"A1\"><f>B2</f></c><c r=\"B1\"><f>1+1</f><v></v></c>"
                        + "<c r=\"C1\" t=\"str\"><f>IF(1,\"\")</f><v></v></c>"
                        + "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"E1\" t=\"e\"><v>#N/A</v></c>"));
    var row = reader.read("a.xlsx", bytes).tables().getFirst().rows().getFirst();

    assertThat(row.cells()).containsOnly("");
    assertThat(row.unsaved()).isEqualTo(Map.of(0, "=B2", 1, "=1+1", 3, "#DIV/0!", 4, "#N/A"));
  }

  @Test
  void refusesAWorkbookThatIsCutOff() {
    var bytes = workbook(sheet -> sheet.value(0, 0, "a"));

    refuses(Arrays.copyOf(bytes, bytes.length / 2), "truncated");
    refuses(Arrays.copyOf(bytes, bytes.length - 30), "truncated");
  }

  @Test
  void refusesAnArchiveThatIsNoWorkbook() {
    refuses(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)), "archive");
  }

  @Test
  void refusesAnArchiveThatUnpacksToMoreThanTheLimit() {
    refuses(zip("xl/workbook.xml", new byte[5 << 20]), "inflates");
  }

  @Test
  void refusesXmlThatIsBroken() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "a")),
            xml -> xml.substring(0, xml.indexOf("</c>")));

    assertThatThrownBy(() -> reader.read("a.xlsx", bytes))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void refusesACellWhereNoSpreadsheetHasOne() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "a")),
            xml -> xml.replace("\"A1\"", "\"FXSHRXW1\""));

    refuses(bytes, "not-a-sheet");
  }

  @Test
  void doesNotWriteOutANumberWithAMillionZeros() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, 7)),
            xml -> xml.replace("<v>7</v>", "<v>1e999999999</v>"));

    assertThat(first(bytes)).isEqualTo("1e999999999");
  }

  @Test
  void neitherExpandsNorFetchesEntities() {
    var bytes =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "a")),
            xml ->
                xml.replaceFirst(
                        "<worksheet",
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                            + "<!ENTITY y \"&x;&x;&x;\">]><worksheet")
                    .replaceFirst(
                        "<c r=\"A1\".*?</c>",
                        "<c r=\"A1\" t=\"inlineStr\"><is><t>&y;</t></is></c>"));

    assertThatThrownBy(() -> reader.read("a.xlsx", bytes))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static Consumer<Worksheet> shown(String format) {
    return sheet -> {
      sheet.value(0, 0, LocalDate.of(2026, 11, 22));
      sheet.style(0, 0).format(format).set();
    };
  }

  private static Consumer<Worksheet> dated(double number) {
    return sheet -> {
      sheet.value(0, 0, number);
      sheet.style(0, 0).format("yyyy-mm-dd").set();
    };
  }

  /** A date in a format that the workbook does not spell out. */
  private static byte[] numbered(int format) {
    return rewritten(
        workbook(shown("yyyy-mm-dd")),
        "xl/styles.xml",
        xml ->
            xml.replaceFirst("<numFmts.*?</numFmts>", "")
                .replace("numFmtId=\"165\"", "numFmtId=\"" + format + "\""));
  }

  private String cell(Consumer<Worksheet> content) {
    return first(workbook(content));
  }

  private String first(byte[] bytes) {
    return reader.read("a.xlsx", bytes).tables().getFirst().rows().getFirst().cell(0);
  }

  private void refuses(byte[] bytes, String key) {
    assertThatThrownBy(() -> reader.read("a.xlsx", bytes))
        .asInstanceOf(type(UnreadableFileException.class))
        .extracting(UnreadableFileException::key)
        .isEqualTo("intake.unreadable." + key);
  }

  private static byte[] workbook(Consumer<Worksheet> content) {
    try {
      var out = new ByteArrayOutputStream();
      try (var workbook = new Workbook(out, "test", "1.0")) {
        content.accept(workbook.newWorksheet("名单"));
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(String name, byte[] content) {
    try {
      var out = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rewritten(byte[] workbook, UnaryOperator<String> change) {
    return rewritten(workbook, SHEET, change);
  }

  private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
    try {
      var out = new ByteArrayOutputStream();
      try (var in = archive(workbook);
          var zip = new ZipOutputStream(out)) {
        for (var entry : Collections.list(in.getEntries())) {
          var content = in.getInputStream(entry).readAllBytes();
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(entry.getName().equals(part) ? changed(content, change) : content);
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZipFile archive(byte[] workbook) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
        .get();
  }

  private static byte[] changed(byte[] content, UnaryOperator<String> change) {
    return change
        .apply(new String(content, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }
}
