package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the product on this machine, on a database of its own in a temporary folder. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final List<String> KNOWN = List.of("import");
  private static final int FEWEST_ROWS = 1_000;
  private static final int MOST_ROWS = 400_000;
  private static final int MOST_ROUNDS = 99;
  private static final long SEED = 1;

  /** Small counties, so that there are more of what each county has but a few of. */
  private static final int ROWS_OF_COUNTY = 5_000;

  /** About so many rows tell of a village and its people. */
  private static final int ROWS_OF_VILLAGE = 104;

  private static final int MEMBERS_OF_VILLAGE = 40;

  private final Product product;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "bench")
  private final List<String> names = new ArrayList<>();

  @Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
  private int rows = 50_000;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private int rounds = 3;

  BenchCommand(Product product, Terminal terminal) {
    this.product = product;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    var folder = Files.createTempDirectory("liancun-bench");
    try {
      return product.withOwnGraph(folder, this::bench);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void check() {
    for (var name : names) {
      if (!KNOWN.contains(name)) {
        throw wrong("cli.bench-unknown", name, String.join(" ", KNOWN));
      }
    }
    if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
      throw wrong("cli.bench-rows", rows, FEWEST_ROWS, MOST_ROWS);
    }
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw wrong("cli.bench-rounds", rounds, MOST_ROUNDS);
    }
  }

  private int bench(BeanFactory beans) {
    var day = LocalDate.now(beans.getBean(Clock.class));
    var bench = new ImportBench(beans.getBean(Intake.class), beans.getBean(Driver.class), day);
    var figures = bench.run(books(), rounds, this::tell);
    new ImportTable(figures).lines().forEach(terminal::result);
    return 0;
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
        .map(BenchCommand::withoutWhatComesLater)
        .toList();
  }

  /** What units serve is in sheets that themselves name units, so one of both has to wait. */
  private static Map<String, String> withoutWhatComesLater(Map<String, String> row) {
    var cells = new LinkedHashMap<>(row);
    cells.remove("serves");
    return cells;
  }

  private WrongUsage wrong(String key, Object... values) {
    return new WrongUsage(command, Console.sentence(key, values));
  }
}
