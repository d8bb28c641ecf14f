package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.liancun.console.Console;
import org.liancun.query.Library;
import org.liancun.query.Question;
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

  private static final String IMPORT = "import";
  private static final String EXPLORE = "explore";
  private static final String QUESTIONS = "questions";
  private static final String PAIRING = "pairing";
  private static final List<String> KNOWN = List.of(IMPORT, EXPLORE, QUESTIONS, PAIRING);

  /** About so many nodes are kept of a village, and so many members are in it. */
  private static final int NODES_OF_VILLAGE = 100;

  private static final int MEMBERS_OF_VILLAGE = 40;
  private static final int FEWEST = 1_000;
  private static final int MOST = 400_000;
  private static final int MOST_ROUNDS = 99;
  private static final int ROUNDS_OF_IMPORT = 3;
  private static final int ROUNDS_OF_EXPLORE = 50;

  private final Product product;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "bench")
  private final List<String> names = new ArrayList<>();

  @Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
  private int rows = 50_000;

  @Option(names = "--nodes", paramLabel = "N", descriptionKey = "nodes")
  private int nodes = 50_000;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private int rounds;

  @Option(names = "--question", paramLabel = "NAME", descriptionKey = "bench-question")
  private final List<String> chosen = new ArrayList<>();

  BenchCommand(Product product, Terminal terminal) {
    this.product = product;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    var questions = chosen.isEmpty() ? Library.ofFiles() : chosen();
    if (isWanted(PAIRING)) {
      new PairingMeasuring(nodes, rounds, terminal).run();
    }
    // Plans are reckoned in memory; they need no database.
    if (KNOWN.stream().filter(this::isWanted).toList().equals(List.of(PAIRING))) {
      return 0;
    }
    var folder = Files.createTempDirectory("liancun-bench");
    try {
      return product.withOwnGraph(folder, beans -> measure(beans, questions));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private int measure(BeanFactory beans, List<Question> questions) {
    if (isWanted(IMPORT)) {
      new ImportMeasuring(rows, rounds(ROUNDS_OF_IMPORT), terminal).run(beans);
    }
    if (isWanted(EXPLORE)) {
      new ExploreMeasuring(nodes, rounds(ROUNDS_OF_EXPLORE), terminal).run(beans);
    }
    if (isWanted(QUESTIONS)) {
      int villages = Math.max(1, nodes / NODES_OF_VILLAGE);
      new QuestionsMeasuring(
              villages, villages * MEMBERS_OF_VILLAGE, rounds(ROUNDS_OF_EXPLORE), terminal)
          .run(beans, questions);
    }
    return 0;
  }

  private List<Question> chosen() {
    return chosen.stream()
        .map(name -> Library.ofFile(name).orElseThrow(() -> wrong("cli.query-unknown", name)))
        .toList();
  }

  private boolean isWanted(String name) {
    if (!chosen.isEmpty() && name.equals(QUESTIONS)) {
      return true;
    }
    return names.isEmpty() ? chosen.isEmpty() : names.contains(name);
  }

  private int rounds(int usual) {
    return rounds == 0 ? usual : rounds;
  }

  private void check() {
    for (var name : names) {
      if (!KNOWN.contains(name)) {
        throw wrong("cli.bench-unknown", name, String.join(" ", KNOWN));
      }
    }
    if (rows < FEWEST || rows > MOST) {
      throw wrong("cli.bench-rows", rows, FEWEST, MOST);
    }
    if (nodes < FEWEST || nodes > MOST) {
      throw wrong("cli.bench-nodes", nodes, FEWEST, MOST);
    }
    if (command.commandLine().getParseResult().hasMatchedOption("--rounds")
        && (rounds < 1 || rounds > MOST_ROUNDS)) {
      throw wrong("cli.bench-rounds", rounds, MOST_ROUNDS);
    }
  }

  private WrongUsage wrong(String key, Object... values) {
    return new WrongUsage(command, Console.sentence(key, values));
  }
}
