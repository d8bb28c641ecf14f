package org.liancun.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liancun.bench.ActionFigure;
import org.liancun.bench.ExploreFigures;
import org.liancun.console.Console;

/** What was measured of exploring, as a table for people. */
record ExploreTable(ExploreFigures figures) {

  private static final double NANOS_OF_MILLI = 1e6;
  private static final double KILO = 1_000;

  /** {@return its lines: a header, an action each, and what the figures mean} */
  List<String> lines() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Console.sentence("cli.bench-explore-columns").split("\\|", -1)));
    figures.actions().forEach(action -> rows.add(cells(action)));
    return Stream.concat(
            Table.lines(rows).stream(),
            Stream.of(
                "",
                Console.sentence("cli.bench-explore-nodes", figures.nodes()),
                Console.sentence("cli.bench-explore-meaning")))
        .toList();
  }

  private static List<String> cells(ActionFigure action) {
    return List.of(
        Console.sentence("cli.bench-action." + action.key()),
        milliseconds(action.product(50)),
        milliseconds(action.product(95)),
        milliseconds(action.bare(50)),
        milliseconds(action.bare(95)),
        String.format(Locale.ROOT, "%.2f", action.ratio()),
        Integer.toString(action.questions()),
        String.format(Locale.ROOT, "%,d", action.rows()),
        String.format(Locale.ROOT, "%,d", action.hitsOfRow()),
        kilobytes(action.bytes()),
        kilobytes(action.packed()));
  }

  private static String milliseconds(Duration time) {
    return String.format(Locale.ROOT, "%,.1f", time.toNanos() / NANOS_OF_MILLI);
  }

  private static String kilobytes(long bytes) {
    return bytes == 0 ? "–" : String.format(Locale.ROOT, "%,.1f", bytes / KILO);
  }
}
