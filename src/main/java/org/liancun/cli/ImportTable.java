package org.liancun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.bench.Figure;
import org.liancun.bench.Figures;
import org.liancun.console.Console;

/** What was measured of imports, as a table for people. */
record ImportTable(Figures figures) {

  private static final String GAP = "  ";

  /** {@return its lines: a header, a kind each, the sum, and what the figures mean} */
  List<String> lines() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Console.sentence("cli.bench-columns").split("\\|", -1)));
    figures.kinds().forEach(kind -> rows.add(cells(kind)));
    rows.add(cells(figures.all(Console.sentence("cli.bench-all"))));
    var widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
            .toArray();
    return Stream.concat(
            rows.stream().map(row -> line(row, widths)),
            Stream.of(
                "",
                Console.sentence(
                    "cli.bench-heap", figures.heapMegabytes(), figures.limitMegabytes()),
                Console.sentence("cli.bench-meaning")))
        .toList();
  }

  private static List<String> cells(Figure figure) {
    return List.of(
        figure.kind(),
        number(figure.rows()),
        number(figure.productRate()),
        number(figure.bareRate()),
        figure.percent() + "%");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The first column begins at the left, the others are numbers. */
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
