package org.liancun.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.liancun.bench.PairingBench;
import org.liancun.console.Console;
import org.liancun.pairing.matching.Matcher;

/**
 * How fast pairs are planned, for a county, a province's worth and a country's worth of villages.
 *
 * @param most villages at once
 * @param rounds 0: as usual
 */
record PairingMeasuring(int most, int rounds, Terminal terminal) {

  /** So many villages, and so many rounds where nobody says how many. */
  private static final NavigableMap<Integer, Integer> SIZES =
      new TreeMap<>(Map.of(500, 100, 5_000, 20, 50_000, 3));

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  void run() {
    var bench = new PairingBench(new Matcher(PATIENCE));
    var lines = new ArrayList<List<String>>();
    lines.add(List.of(Console.sentence("cli.bench-pairing-columns").split("\\|", -1)));
    SIZES
        .headMap(most, true)
        .forEach(
            (villages, usual) -> {
              terminal.remark(Console.sentence("cli.bench-pairing", villages));
              lines.add(cells(bench.run(villages, rounds == 0 ? usual : rounds)));
            });
    Table.lines(lines).forEach(terminal::result);
    terminal.result(Console.sentence("cli.bench-pairing-meaning"));
  }

  private static List<String> cells(PairingBench.Line line) {
    return List.of(
        whole(line.villages()),
        whole(line.candidates()),
        whole(line.pairs()),
        whole(line.rounds()),
        whole(line.proven()),
        String.format(Locale.ROOT, "%.1f", line.p50()),
        String.format(Locale.ROOT, "%.1f", line.p95()),
        whole(line.weak()),
        whole(line.points()),
        whole(line.greedyWeak()),
        whole(line.greedyPoints()),
        whole(line.heapMegabytes()));
  }

  private static String whole(long number) {
    return Long.toString(number);
  }
}
