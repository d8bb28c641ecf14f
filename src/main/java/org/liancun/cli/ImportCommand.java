package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.intake.Finding;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Outcome;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;
import org.liancun.intake.Upload;
import org.liancun.intake.remarks.NoCopyException;
import org.liancun.intake.remarks.RemarkedCopy;
import org.liancun.ledger.Effect;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings sheets in, all or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));

  private final GraphDuty duty;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private final List<Path> files = new ArrayList<>();

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--branch-per-village", descriptionKey = "branch-per-village")
  private boolean branchPerVillage;

  @Option(names = "--complete-for", paramLabel = "CODE", descriptionKey = "complete-for")
  private @Nullable String completeFor;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind-of-sheets")
  private @Nullable String kind;

  ImportCommand(GraphDuty duty, Terminal terminal) {
    this.duty = duty;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var uploads = Upload.unpacked(files.stream().map(ImportCommand::upload).toList());
    var known = kind == null ? null : KindsOfRecords.ofSheet(kind, command);
    return duty.withGraph(data, beans -> bringIn(uploads, known, beans));
  }

  private int bringIn(List<Upload> uploads, @Nullable String known, BeanFactory beans) {
    var intake = beans.getBean(Intake.class);
    var effective = asOf == null ? LocalDate.now(beans.getBean(Clock.class)) : asOf;
    return switch (intake.read(uploads, known)) {
      case Reading.Unreadable refusal -> refuse(refusal.sentence().in(LANGUAGE));
      case Reading.Understood sheets ->
          show(
              intake,
              intake.preview(sheets, new IntakeOptions(effective, branchPerVillage, completeFor)),
              refused -> RemarkedCopy.of(uploads, sheets, refused.findings(), LANGUAGE));
    };
  }

  private int show(
      Intake intake, Preview preview, Function<Preview.Refused, List<RemarkedCopy>> copies) {
    preview.notes().forEach(note -> terminal.remark(note.in(LANGUAGE)));
    return switch (preview) {
      case Preview.Refused refused -> refuse(refused, copies.apply(refused));
      case Preview.Obstructed obstructed -> {
        obstructed.obstacles().forEach(obstacle -> terminal.remark(obstacle.in(LANGUAGE)));
        yield 1;
      }
      case Preview.Away away -> refuse(Console.sentence("cli.database-unreachable", "").strip());
      case Preview.Ready ready -> {
        list(ready);
        yield dryRun ? tell("cli.import-would", ready) : write(intake, ready, copies);
      }
    };
  }

  /** Whoever asks sees all; what the sheets only leave out ends before everybody's eyes. */
  private void list(Preview.Ready ready) {
    if (dryRun) {
      new ChangeList(ready.changes(), ChangeList.USUAL).lines(LANGUAGE).forEach(terminal::result);
      return;
    }
    ready.with(Effect.ENDED).stream()
        .filter(change -> change.place().row() == 0)
        .forEach(
            change ->
                terminal.remark(
                    Console.sentence(
                        "cli.import-ends",
                        Message.of(change.group()).in(LANGUAGE),
                        change.code(),
                        change.name())));
  }

  private int write(
      Intake intake, Preview.Ready ready, Function<Preview.Refused, List<RemarkedCopy>> copies) {
    return switch (intake.write(ready, System.getProperty("user.name", ""), progress())) {
      case Outcome.Written written -> tell("cli.import-done", ready);
      case Outcome.Idle idle -> tell("cli.import-done", ready);
      case Outcome.Cancelled cancelled -> 1;
      case Outcome.Faulty faulty -> refuse(faulty.faults(), copies.apply(faulty.faults()));
      case Outcome.Refused refused -> refuse(refused.sentence().in(LANGUAGE));
    };
  }

  private Progress progress() {
    var told = new AtomicInteger(-1);
    return (done, of) -> {
      int percent = of == 0 ? 100 : (int) (100L * done / of);
      if (told.getAndSet(percent) != percent) {
        terminal.remark(Console.sentence("cli.import-progress", percent));
      }
    };
  }

  private int tell(String key, Preview.Ready ready) {
    terminal.result(
        Console.sentence(
            key,
            String.join("、", ready.reading().files()),
            ready.count(Effect.ADDED),
            ready.count(Effect.CHANGED),
            ready.count(Effect.ENDED),
            ready.count(Effect.SAME)));
    return 0;
  }

  private int refuse(Preview.Refused refused, List<RemarkedCopy> copies) {
    terminal.remark(Console.sentence("cli.import-refused", refused.total()));
    refused.findings().forEach(finding -> terminal.remark(line(finding)));
    var room = new CopyRoom(files);
    copies.forEach(copy -> terminal.remark(remarked(room, copy)));
    return 1;
  }

  private static String remarked(CopyRoom room, RemarkedCopy copy) {
    try {
      return Console.sentence("cli.import-remarked", room.put(copy));
    } catch (NoCopyException e) {
      return e.sentence().in(LANGUAGE);
    } catch (IOException e) {
      return Console.sentence("cli.import-not-remarked", copy.file());
    }
  }

  private static String line(Finding finding) {
    var place = finding.place();
    var sheet = place.sheet().isEmpty() ? place.file() : place.file() + " · " + place.sheet();
    return Console.sentence(
        "cli.finding",
        sheet,
        place.row(),
        finding.column(),
        finding.value(),
        finding.sentence(LANGUAGE));
  }

  private int refuse(String sentence) {
    terminal.remark(sentence);
    return 1;
  }

  private static Upload upload(Path file) {
    try {
      return new Upload(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw Refusal.noFile(file);
    }
  }
}
