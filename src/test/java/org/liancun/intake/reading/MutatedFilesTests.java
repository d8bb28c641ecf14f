package org.liancun.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a file on its way: it is read, or refused in a sentence. */
class MutatedFilesTests {

  private static final int MUTANTS = 1_000;
  private static final long SEED = 20_261_122;

  /** Small, so that whatever unpacks to much is refused soon. */
  private static final ReadingLimits LIMITS = new ReadingLimits(1, 8, 10_000, 50);

  private final SpreadsheetReader reader = new SpreadsheetReader(LIMITS);

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aMutatedFileIsReadOrRefusedInASentence() throws IOException {
    var originals = originals();
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      var random = new Random(SEED + i);
      var mutant = Mutants.of(originals.get(i % originals.size()), random);
      refused += isRefused(mutant, i) ? 1 : 0;
    }
    assertThat(refused).isBetween(MUTANTS / 5, MUTANTS * 4 / 5);
  }

  private boolean isRefused(byte[] mutant, int number) {
    try {
      assertThat(reader.read("a.xlsx", mutant).tables()).as("mutant %d", number).isNotEmpty();
      return false;
    } catch (UnreadableFileException e) {
      assertThat(e.key()).as("mutant %d", number).startsWith("intake.unreadable.");
      return true;
    } catch (RuntimeException e) {
      throw new AssertionError("mutant " + number, e);
    }
  }

  private static List<byte[]> originals() throws IOException {
    var text = "代码,名称,日期\n990101001001,\"甲,村\",2026-11-22\n990101001002,乙村,\n".repeat(3);
    return List.of(
        ours(),
        others(),
        text.getBytes(StandardCharsets.UTF_8),
        text.getBytes(Charset.forName("GB18030")),
        text.getBytes(StandardCharsets.UTF_16));
  }

  private static byte[] ours() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("名单");
      for (int row = 0; row < 20; row++) {
        sheet.value(row, 0, 990101001000L + row);
        sheet.value(row, 1, "村" + row);
        sheet.value(row, 2, LocalDate.of(2026, 11, 22));
        sheet.style(row, 2).format("yyyy-mm-dd").set();
        sheet.formula(row, 3, "A1+1");
      }
      sheet.range(2, 1, 5, 1).merge();
    }
    return out.toByteArray();
  }

  private static byte[] others() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      for (var name : List.of("甲", "乙")) {
        var sheet = workbook.createSheet(name);
        for (int row = 0; row < 10; row++) {
          sheet.createRow(row).createCell(0).setCellValue("村" + row);
          sheet.getRow(row).createCell(1).setCellValue(row % 2 == 0);
          sheet.getRow(row).createCell(2).setCellValue(row / 3.0);
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }
}
