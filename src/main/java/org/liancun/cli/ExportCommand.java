package org.liancun.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.explore.export.NetworkFormat;
import org.liancun.explore.export.Networks;
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

/** Writes records as sheets that can be imported again, or all as a network for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));

  private final GraphDuty duty;
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

  ExportCommand(GraphDuty duty, Terminal terminal) {
    this.duty = duty;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var as = format.toLowerCase(Locale.ROOT);
    var network = network(as);
    if (network.isPresent()) {
      if (!kinds.isEmpty()) {
        throw new WrongUsage(command, Console.sentence("cli.export-no-kind", format));
      }
      return duty.withGraph(data, beans -> export(network.get(), beans));
    }
    var sheets = sheets(as);
    var wanted = KindsOfRecords.named(kinds, command).stream().map(Kind::key).toList();
    if (sheets == Format.CSV && wanted.size() > 1 && !out.toString().endsWith(".zip")) {
      throw new WrongUsage(command, Console.sentence("cli.export-zip"));
    }
    return duty.withGraph(data, beans -> export(wanted, sheets, beans));
  }

  private Format sheets(String word) {
    return switch (word) {
      case "xlsx" -> Format.XLSX;
      case "csv" -> Format.CSV;
      default -> throw new WrongUsage(command, Console.sentence("cli.export-format", format));
    };
  }

  /** Sheets are CSV too, so the tables of a network have a name of their own here. */
  private static Optional<NetworkFormat> network(String word) {
    return switch (word) {
      case "csv" -> Optional.empty();
      case "network-csv" -> Optional.of(NetworkFormat.CSV);
      default -> NetworkFormat.of(word);
    };
  }

  private int export(NetworkFormat as, BeanFactory beans) {
    var viewpoint = viewpoint(beans);
    check(new Selection(List.of(), viewpoint, LANGUAGE), beans);
    var nodes = new AtomicLong();
    var networks = beans.getBean(Networks.class);
    WholeFile.write(out, stream -> nodes.set(networks.writeAll(viewpoint, LANGUAGE, as, stream)));
    terminal.result(Console.sentence("cli.written-network", out, nodes.get()));
    return 0;
  }

  private int export(List<String> wanted, Format as, BeanFactory beans) {
    var all = beans.getBean(Kinds.class).all();
    var selection =
        new Selection(
            all.stream().filter(kind -> wanted.contains(kind.key())).toList(),
            viewpoint(beans),
            LANGUAGE);
    var export = check(selection, beans);
    var rows = new AtomicLong();
    WholeFile.write(out, stream -> rows.set(export.write(selection, as, stream)));
    terminal.result(Console.sentence("cli.written", out, rows.get()));
    return 0;
  }

  private Viewpoint viewpoint(BeanFactory beans) {
    return new Viewpoint(asOf == null ? LocalDate.now(beans.getBean(Clock.class)) : asOf, scope);
  }

  private Export check(Selection selection, BeanFactory beans) {
    var export = beans.getBean(Export.class);
    if (!export.isPossible(selection)) {
      throw Refusal.unknownUnit(String.valueOf(scope));
    }
    return export;
  }
}
