package org.liancun.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.liancun.bench.ActionFigure;
import org.liancun.console.Console;

/**
 * What was measured of some actions, as a table for people.
 *
 * @param name of an action, by its key
 */
record ActionsTable(List<ActionFigure> figures, UnaryOperator<String> name) {

  private static final double NANOS_OF_MILLI = 1e6;
  private static final double KILO = 1_000;

  /** {@return its lines: a header, and an action each} */
  List<String> lines() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Console.sentence("cli.bench-explore-columns").split("\\|", -1)));
    figures.forEach(action -> rows.add(cells(action)));
    return Table.lines(rows);
  }

  private List<String> cells(ActionFigure action) {
    return List.of(
        name.apply(action.key()),
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
