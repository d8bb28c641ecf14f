package org.liancun.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes records as sheets that can be imported again. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));

  private final Product product;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private final DataFolder data = new DataFolder();

  @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "format")
  private String format = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-file")
  private Path out = Path.of("");

  @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "scope")
  private @Nullable String scope;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
  private final List<String> kinds = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "state-of")
  private @Nullable LocalDate asOf;

  ExportCommand(Product product, Terminal terminal) {
    this.product = product;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var wanted = KindsOfRecords.named(kinds, command).stream().map(Kind::key).toList();
    var as = format();
    if (as == Format.CSV && wanted.size() > 1 && !out.toString().endsWith(".zip")) {
      throw new WrongUsage(command, Console.sentence("cli.export-zip"));
    }
    return product.withGraph(data, beans -> export(wanted, as, beans));
  }

  private Format format() {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "xlsx" -> Format.XLSX;
      case "csv" -> Format.CSV;
      default -> throw new WrongUsage(command, Console.sentence("cli.export-format", format));
    };
  }

  private int export(List<String> wanted, Format as, BeanFactory beans) {
    var day = asOf == null ? LocalDate.now(beans.getBean(Clock.class)) : asOf;
    var all = beans.getBean(Kinds.class).all();
    var selection =
        new Selection(
            all.stream().filter(kind -> wanted.contains(kind.key())).toList(),
            new Viewpoint(day, scope),
            LANGUAGE);
    var export = beans.getBean(Export.class);
    if (!export.isPossible(selection)) {
      throw Refusal.unknownUnit(String.valueOf(scope));
    }
    var rows = new AtomicLong();
    WholeFile.write(out, stream -> rows.set(export.write(selection, as, stream)));
    terminal.result(Console.sentence("cli.written", out, rows.get()));
    return 0;
  }
}
