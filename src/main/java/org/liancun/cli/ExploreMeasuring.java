package org.liancun.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.liancun.bench.Book;
import org.liancun.bench.ExploreBench;
import org.liancun.console.Console;
import org.liancun.explore.Drawings;
import org.liancun.explore.Inspections;
import org.liancun.explore.Pictures;
import org.liancun.graph.Graph;
import org.liancun.intake.Intake;
import org.liancun.organization.Organization;
import org.liancun.sample.county.Counties;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.BeanFactory;

/** How fast an invented county is opened and walked. */
record ExploreMeasuring(int nodes, int rounds, Terminal terminal) {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final long SEED = 1;

  /** About so many nodes are drawn of a village: its branch, its groups and its members. */
  private static final int NODES_OF_VILLAGE = 49;

  private static final int MEMBERS_OF_VILLAGE = 40;

  /** What the screen shows; units and villages name each other. */
  private static final List<List<String>> BOOKS =
      List.of(
          List.of("units", "institutions", "villages"),
          List.of("statistics"),
          List.of("people"),
          List.of("posts"),
          List.of("pairings"));

  void run(BeanFactory beans) {
    var bench =
        new ExploreBench(
            beans.getBean(Intake.class),
            beans.getBean(Organization.class),
            beans.getBean(Drawings.class),
            beans.getBean(Pictures.class),
            beans.getBean(Inspections.class),
            beans.getBean(Graph.class),
            beans.getBean(Driver.class),
            LocalDate.now(beans.getBean(Clock.class)));
    terminal.remark(Console.sentence("cli.bench-filling"));
    bench.fill(books());
    var figures =
        bench.run(
            rounds,
            action -> terminal.remark(Console.sentence("cli.bench-action." + action) + "…"));
    new ExploreTable(figures).lines().forEach(terminal::result);
  }

  private List<Book> books() {
    var kinds = KindsOfRecords.all();
    var sheets = new CountyBooks(kinds, LANGUAGE);
    int villages = Math.max(1, nodes / NODES_OF_VILLAGE);
    var county =
        Counties.invented(1, SEED, villages, villages * MEMBERS_OF_VILLAGE)
            .findFirst()
            .orElseThrow();
    return BOOKS.stream()
        .map(
            keys -> {
              var some = kinds.all().stream().filter(kind -> keys.contains(kind.key())).toList();
              return new Book(String.join(" ", keys), sheets.book(some, county));
            })
        .toList();
  }
}
