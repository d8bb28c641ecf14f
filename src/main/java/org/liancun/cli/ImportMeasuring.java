package org.liancun.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.bench.Book;
import org.liancun.bench.ImportBench;
import org.liancun.console.Console;
import org.liancun.intake.Intake;
import org.liancun.ledger.Kind;
import org.liancun.sample.county.Counties;
import org.liancun.sample.county.CountyRecords;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.BeanFactory;

/** How fast sheets of invented counties are imported. */
record ImportMeasuring(int rows, int rounds, Terminal terminal) {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final long SEED = 1;

  /** Small counties, so that there are more of what each county has but a few of. */
  private static final int ROWS_OF_COUNTY = 5_000;

  /** About so many rows tell of a village and its people. */
  private static final int ROWS_OF_VILLAGE = 104;

  private static final int MEMBERS_OF_VILLAGE = 40;

  void run(BeanFactory beans) {
    var day = LocalDate.now(beans.getBean(Clock.class));
    var bench = new ImportBench(beans.getBean(Intake.class), beans.getBean(Driver.class), day);
    var figures = bench.run(books(), rounds, this::tell);
    new ImportTable(figures).lines().forEach(terminal::result);
  }

  private void tell(int round) {
    terminal.remark(
        round == 0
            ? Console.sentence("cli.bench-warming")
            : Console.sentence("cli.bench-round", round, rounds));
  }

  private List<Book> books() {
    var kinds = KindsOfRecords.all();
    var sheets = new CountyBooks(kinds, LANGUAGE);
    int number = Math.max(1, rows / ROWS_OF_COUNTY);
    int villages = Math.max(1, rows / number / ROWS_OF_VILLAGE);
    var counties =
        Counties.invented(number, SEED, villages, villages * MEMBERS_OF_VILLAGE).toList();
    return kinds.all().stream()
        .map(kind -> new Book(kind.title(LANGUAGE), sheets.book(kind, rows(kind, counties))))
        .toList();
  }

  private static List<Map<String, String>> rows(Kind kind, List<CountyRecords> counties) {
    return counties.stream()
        .flatMap(county -> county.kinds().getOrDefault(kind.key(), List.of()).stream())
        .map(ImportMeasuring::withoutWhatComesLater)
        .toList();
  }

  /** What units serve is in sheets that themselves name units, so one of both has to wait. */
  private static Map<String, String> withoutWhatComesLater(Map<String, String> row) {
    var cells = new LinkedHashMap<>(row);
    cells.remove("serves");
    return cells;
  }
}
