package org.liancun.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

  private static final List<String> FRAGMENTS =
      List.of(
          "\"",
          "<",
          "</c>",
          "\0",
          "r=\"A99999999999\"",
          "<v>1e99999999</v>",
          "&x;",
          ",",
          "\r",
          "='");

  private final SpreadsheetReader reader = new SpreadsheetReader(LIMITS);

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aMutatedFileIsReadOrRefusedInASentence() throws IOException {
    var originals = originals();
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      var random = new Random(SEED + i);
      var mutant = mutated(originals.get(i % originals.size()), random);
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

  private static byte[] mutated(byte[] original, Random random) throws IOException {
    var mutant =
        isArchive(original) && random.nextInt(3) > 0 ? repacked(original, random) : original;
    return switch (random.nextInt(isArchive(original) ? 8 : 4)) {
      case 0 -> flipped(mutant, random);
      case 1 -> Arrays.copyOf(mutant, random.nextInt(mutant.length));
      case 2 -> withoutPart(mutant, random);
      case 3 -> withFragment(mutant, random);
      default -> mutant;
    };
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static byte[] flipped(byte[] original, Random random) {
    var mutant = original.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return mutant;
  }

  private static byte[] withoutPart(byte[] original, Random random) {
    int from = random.nextInt(original.length);
    int to = Math.min(original.length, from + 1 + random.nextInt(40));
    var mutant = new ByteArrayOutputStream();
    mutant.write(original, 0, from);
    mutant.write(original, to, original.length - to);
    return mutant.size() == 0 ? new byte[1] : mutant.toByteArray();
  }

  private static byte[] withFragment(byte[] original, Random random) {
    int at = random.nextInt(original.length);
    var fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    var mutant = new ByteArrayOutputStream();
    mutant.write(original, 0, at);
    mutant.writeBytes(fragment.getBytes(StandardCharsets.UTF_8));
    mutant.write(original, at, original.length - at);
    return mutant.toByteArray();
  }

  /** A whole archive with its parts in another order, one of them broken or missing. */
  private static byte[] repacked(byte[] original, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(original))
                .get();
        var zip = new ZipOutputStream(out)) {
      var parts = new ArrayList<>(Collections.list(in.getEntries()));
      Collections.shuffle(parts, random);
      int broken = random.nextInt(parts.size());
      int missing = random.nextInt(parts.size() * 4);
      for (int i = 0; i < parts.size(); i++) {
        if (i != missing) {
          var content = in.getInputStream(parts.get(i)).readAllBytes();
          zip.putNextEntry(new ZipEntry(parts.get(i).getName()));
          zip.write(i == broken ? broken(content, random) : content);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] broken(byte[] content, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> flipped(content, random);
      case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
      case 2 -> withoutPart(content, random);
      default -> withFragment(content, random);
    };
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
