package org.liancun.intake.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.reading.TableRow;

class RoundTripTests {

  private static final List<OutColumn> COLUMNS =
      List.of(
          OutColumn.of("编号", OutColumn.Type.TEXT),
          OutColumn.of("人口", OutColumn.Type.NUMBER),
          OutColumn.of("日期", OutColumn.Type.DATE),
          OutColumn.of("说明", OutColumn.Type.TEXT));

  private static final List<String> NASTY =
      List.of(
          "",
          "990101001001",
          "007",
          "0",
          "-0",
          "-12.5",
          "12.50",
          "1e5",
          "+3",
          "123456789012345678",
          "0.000001",
          "2026-11-22",
          "1900-02-28",
          "1900-03-01",
          "9999-12-31",
          "2026-11",
          "2026",
          "2026-02-30",
          "=1+1",
          "'=1+1",
          "''=1+1",
          "'村",
          "@SUM(A1)",
          "-cmd|' /C calc'!A0",
          "-",
          "a\tb",
          "他说\"好\",对吗",
          "第一行\n第二行",
          "a;b",
          "<b>&amp;</b>",
          "]]>",
          "_x0041_",
          "_x000D_",
          "a\u0001b",
          "𠮷野家 🐼",
          "TRUE",
          "#N/A",
          "是",
          "男、女",
          "1.0E+11");

  private final SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);

  @Test
  void everyNastyTextComesBackInEveryTypeOfColumn() throws IOException {
    var rows =
        IntStream.range(0, NASTY.size())
            .mapToObj(i -> List.of(String.valueOf(i + 1), NASTY.get(i), NASTY.get(i), NASTY.get(i)))
            .toList();

    assertThat(workbook(rows)).isEqualTo(rows);
    assertThat(csv(rows)).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyRowsComeBackAsTheyWere(long seed) throws IOException {
    var random = new Random(seed);
    var rows =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of("n" + i, text(random), text(random), text(random)))
            .toList();

    assertThat(workbook(rows)).isEqualTo(rows);
    assertThat(csv(rows)).isEqualTo(rows);
  }

  @Test
  void fullWidthFormsComeBackAsTheReaderMakesThemPlain() throws IOException {
    var rows = List.of(List.of("１２", "３４．５", "２０２６－１１－２２", " ＝１＋１ "));

    assertThat(workbook(rows)).containsExactly(List.of("12", "34.5", "2026-11-22", "=1+1"));
    assertThat(csv(rows)).containsExactly(List.of("12", "34.5", "2026-11-22", "=1+1"));
  }

  @Test
  void noCellOfTheTextRunsAsAFormula() throws IOException {
    var text =
        new String(csvBytes(List.of(List.of("=1+1", "-5", "+x", "@a"))), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFF编号,人口,日期,说明\r\n").endsWith("'=1+1,-5,'+x,'@a\r\n");
  }

  /**
   * Pieces of nasty texts in a random order; what the reader takes away at the ends is not there.
   */
  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    return text.toString();
  }

  private List<List<String>> workbook(List<List<String>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(List.of(new OutSheet("表", COLUMNS, rows)), out);
    return read("a.xlsx", out.toByteArray());
  }

  private List<List<String>> csv(List<List<String>> rows) throws IOException {
    return read("a.csv", csvBytes(rows));
  }

  private static byte[] csvBytes(List<List<String>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    CsvFile.write(new OutSheet("表", COLUMNS, rows), out);
    return out.toByteArray();
  }

  private List<List<String>> read(String file, byte[] bytes) {
    var rows = new ArrayList<>(reader.read(file, bytes).tables().getFirst().rows());
    var header = rows.removeFirst();
    assertThat(header.cells()).containsExactly("编号", "人口", "日期", "说明");
    return rows.stream().map(RoundTripTests::cells).toList();
  }

  private static List<String> cells(TableRow row) {
    return IntStream.range(0, COLUMNS.size()).mapToObj(row::cell).toList();
  }
}
