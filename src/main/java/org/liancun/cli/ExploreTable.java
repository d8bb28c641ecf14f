package org.liancun.cli;

import java.util.List;
import java.util.stream.Stream;
import org.liancun.bench.ExploreFigures;
import org.liancun.console.Console;

/** What was measured of exploring, as a table for people. */
record ExploreTable(ExploreFigures figures) {

  /** {@return its lines: a header, an action each, and what the figures mean} */
  List<String> lines() {
    return Stream.concat(
            new ActionsTable(figures.actions(), key -> Console.sentence("cli.bench-action." + key))
                .lines().stream(),
            Stream.of(
                "",
                Console.sentence("cli.bench-explore-nodes", figures.nodes()),
                Console.sentence("cli.bench-explore-meaning")))
        .toList();
  }
}
