package org.liancun.intake.writing;

import java.util.List;

/** Widths of columns in which headers and most cells can be read. */
final class Widths {

  private static final double NARROWEST = 8;
  private static final double WIDEST = 48;

  /** For the arrow of the filter, and a little air. */
  private static final double MARGIN = 4;

  private final double[] widths;

  Widths(List<OutColumn> columns, List<List<String>> rows) {
    widths = new double[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      var widest = rows.stream().mapToDouble(row -> width(row.get(column))).reduce(0, Math::max);
      var wanted = Math.max(width(columns.get(i).header()), widest) + MARGIN;
      widths[i] = Math.clamp(wanted, NARROWEST, WIDEST);
    }
  }

  double of(int column) {
    return widths[column];
  }

  /** Chinese characters take the room of two. */
  private static double width(String text) {
    return text.lines().mapToLong(Widths::widthOfLine).max().orElse(0);
  }

  private static long widthOfLine(String line) {
    return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
