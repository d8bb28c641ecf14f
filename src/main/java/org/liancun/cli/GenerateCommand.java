package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.intake.DivisionList;
import org.liancun.intake.Reading;
import org.liancun.intake.Upload;
import org.liancun.sample.county.Counties;
import org.liancun.sample.county.Counties.Listed;
import org.liancun.sample.county.CountyRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes invented counties as workbooks; the same options give the same bytes. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements ConsoleCommand {

  private static final int MOST_COUNTIES = 90;
  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));

  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-folder")
  private Path out = Path.of("");

  @Option(names = "--counties", paramLabel = "N", descriptionKey = "counties")
  private @Nullable Integer counties;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--villages", paramLabel = "N", descriptionKey = "villages")
  private int villages = 500;

  @Option(names = "--members", paramLabel = "N", descriptionKey = "members")
  private int members = 20_000;

  @Option(names = "--divisions", paramLabel = "FILE", descriptionKey = "divisions")
  private @Nullable Path divisions;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (counties != null && (counties < 1 || counties > MOST_COUNTIES)) {
      throw wrong("cli.generate-counties", counties, MOST_COUNTIES);
    }
    if (villages < 1 || members < 1) {
      throw wrong("cli.generate-too-few", villages, members);
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw Refusal.notWritten(out);
    }
    var books = new CountyBooks(KindsOfRecords.all(), LANGUAGE);
    try (var records = records()) {
      records.forEach(county -> write(county, books));
    } catch (IllegalArgumentException e) {
      throw wrong("cli.generate-too-few", villages, members);
    }
    return 0;
  }

  private Stream<CountyRecords> records() {
    return divisions == null
        ? Counties.invented(counties == null ? 1 : counties, seed, villages, members)
        : over(divisions);
  }

  private Stream<CountyRecords> over(Path list) {
    return switch (DivisionList.read(upload(list))) {
      case Reading.Unreadable refusal -> throw Refusal.of(refusal.sentence().in(LANGUAGE));
      case Reading.Understood understood ->
          Counties.over(
                  DivisionList.entries(understood).stream()
                      .map(
                          entry ->
                              new Listed(entry.code(), entry.name(), entry.level(), entry.upper()))
                      .toList(),
                  seed,
                  members)
              .limit(counties == null ? Long.MAX_VALUE : counties);
    };
  }

  private void write(CountyRecords county, CountyBooks books) {
    var file = out.resolve(books.code(county) + ".xlsx");
    WholeFile.write(file, stream -> books.write(county, stream));
    terminal.result(Console.sentence("cli.written", file, county.size()));
  }

  private WrongUsage wrong(String key, Object... values) {
    return new WrongUsage(command, Console.sentence(key, values));
  }

  private static Upload upload(Path file) {
    try {
      return new Upload(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw Refusal.noFile(file);
    }
  }
}
