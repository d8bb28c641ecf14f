package org.liancun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liancun.bench.Figure;
import org.liancun.bench.Figures;
import org.liancun.console.Console;

/** What was measured of imports, as a table for people. */
record ImportTable(Figures figures) {

  /** {@return its lines: a header, a kind each, the sum, and what the figures mean} */
  List<String> lines() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Console.sentence("cli.bench-columns").split("\\|", -1)));
    figures.kinds().forEach(kind -> rows.add(cells(kind)));
    rows.add(cells(figures.all(Console.sentence("cli.bench-all"))));
    return Stream.concat(
            Table.lines(rows).stream(),
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
}
