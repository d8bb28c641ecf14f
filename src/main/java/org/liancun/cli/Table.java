package org.liancun.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Rows as lines of a terminal, whose columns stand below each other. */
final class Table {

  private static final String GAP = "  ";

  private Table() {}

  /** {@return a line a row; the first column begins at the left, the others are numbers} */
  static List<String> lines(List<List<String>> rows) {
    var widths = widths(rows);
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** {@return a line a row; every column begins at the left} */
  static List<String> texts(List<List<String>> rows) {
    var widths = widths(rows);
    return rows.stream().map(row -> text(row, widths).stripTrailing()).toList();
  }

  private static int[] widths(List<List<String>> rows) {
    return IntStream.range(0, rows.getFirst().size())
        .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
        .toArray();
  }

  private static String text(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cells.get(i) + " ".repeat(widths[i] - width(cells.get(i))))
        .collect(joining(GAP));
  }

  private static String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      var blanks = " ".repeat(widths[i] - width(cells.get(i)));
      line.append(i == 0 ? cells.get(i) + blanks : GAP + blanks + cells.get(i));
    }
    return line.toString();
  }

  /** A terminal gives a Chinese character the place of two letters. */
  private static int width(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
