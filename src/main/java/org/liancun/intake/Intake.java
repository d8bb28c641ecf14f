package org.liancun.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.reading.UnreadableFileException;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Later;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Extent;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.organization.StructureException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Service;

/** Takes sheets in: read, preview, write. Only the last changes anything. */
@Service
public class Intake {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Graph graph;
  private final Recorder recorder;
  private final Ledger ledger;
  private final SheetFinder finder;
  private final Clock clock;
  private final SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);

  Intake(Graph graph, Recorder recorder, Ledger ledger, SheetFinder finder, Clock clock) {
    this.graph = graph;
    this.recorder = recorder;
    this.ledger = ledger;
    this.finder = finder;
    this.clock = clock;
  }

  /** Reads files that belong together: a row of one may lie below a row of another. */
  public Reading read(Collection<Upload> uploads) {
    return read(uploads, null);
  }

  /**
   * Reads files that belong together.
   *
   * @param kind key or title of the kind of all their sheets; null: that is to be found out
   */
  public Reading read(Collection<Upload> uploads, @Nullable String kind) {
    var files = new ArrayList<String>();
    var sheets = new ArrayList<Sheet>();
    var notes = new ArrayList<Message>();
    var faults = new ArrayList<Finding>();
    for (var upload : uploads) {
      switch (read(upload, kind)) {
        case Reading.Unreadable refusal -> {
          return refusal;
        }
        case Reading.Understood one -> {
          files.addAll(one.files());
          sheets.addAll(one.sheets());
          notes.addAll(one.notes());
          faults.addAll(one.faults());
        }
      }
    }
    return new Reading.Understood(files, sheets, notes, faults);
  }

  /**
   * Checks sheets, compares them with the graph and, unless they are very large, tries whether they
   * would break a rule; nothing is changed.
   */
  public Preview preview(Reading.Understood reading, IntakeOptions options) {
    try {
      var comparison = graph.readAll(tx -> Comparison.of(reading, options, recorder.turn(tx), tx));
      return new Trial(graph, recorder, OffsetDateTime.now(clock)).of(comparison);
    } catch (Neo4jException e) {
      return new Preview.Away();
    }
  }

  /**
   * Writes what a preview shows, all or nothing.
   *
   * @param by whose import it is
   * @param progress is told of every batch, and may cancel
   */
  public Outcome write(Preview.Ready preview, String by, Progress progress) {
    if (preview.isIdle()) {
      return new Outcome.Idle();
    }
    var record = record(preview, by);
    var provenance = new Provenance(record.id(), preview.options().effective(), record.at());
    var writing = new Writing(recorder, preview, provenance, record, progress);
    try {
      return graph.write(tx -> Memory.guarded(() -> writing.in(tx)));
    } catch (CancelledException e) {
      return new Outcome.Cancelled();
    } catch (Memory.ExhaustedException e) {
      return tooLarge(preview, writing);
    } catch (StructureException e) {
      return new Outcome.Faulty(preview.comparison().refused(e.breaches()));
    } catch (Neo4jException e) {
      return Memory.isExhausted(e)
          ? tooLarge(preview, writing)
          : refused(isInTheWay(e) ? "intake.refused.changed-meanwhile" : "intake.refused.database");
    }
  }

  /** Somebody wrote past the product, so that what is to be added is there already. */
  private static boolean isInTheWay(Neo4jException e) {
    return e.code() != null && e.code().contains("ConstraintValidationFailed");
  }

  /** {@return why an import cannot be taken back now; empty: nothing is in the way} */
  public Optional<Message> inTheWay(PastImport done) {
    try {
      return graph.readAll(tx -> inTheWay(done, tx));
    } catch (Neo4jException e) {
      return Optional.of(Message.of("intake.refused.database"));
    }
  }

  /**
   * Takes an import back as a whole, unless something later builds on it.
   *
   * @param by who does it
   */
  public Undoing undo(PastImport done, String by) {
    return undo(done, List.of(), by, tx -> inTheWay(done, tx));
  }

  /**
   * Takes an import back with all that builds on it, if that is what people have agreed to.
   *
   * @param agreed what builds on it, the latest first
   */
  public Undoing undoWith(PastImport done, List<Later.Dependent> agreed, String by) {
    return undo(
        done,
        agreed,
        by,
        tx ->
            ledger.dependents(done.id(), tx).equals(agreed)
                ? Optional.empty()
                : Optional.of(Message.of("intake.undo.changed-meanwhile")));
  }

  private Undoing undo(
      PastImport done,
      List<Later.Dependent> with,
      String by,
      Function<GraphTransaction, Optional<Message>> obstacle) {
    var now = new Provenance(done.id(), LocalDate.now(clock), OffsetDateTime.now(clock));
    var ids = Stream.concat(with.stream().map(Later.Dependent::id), Stream.of(done.id())).toList();
    try {
      return graph.write(
          tx ->
              Memory.guarded(
                  () -> {
                    recorder.lock(tx, now);
                    return obstacle
                        .apply(tx)
                        .<Undoing>map(Undoing.Refused::new)
                        .orElseGet(() -> undone(ids, by, now, tx));
                  }));
    } catch (StructureException e) {
      return new Undoing.Refused(Message.of("intake.undo.structure", broken(e)));
    } catch (Memory.ExhaustedException | Neo4jException e) {
      return new Undoing.Refused(Message.of("intake.refused.database"));
    }
  }

  private Undoing undone(List<String> ids, String by, Provenance now, GraphTransaction tx) {
    var touched = new HashSet<NodeKey>();
    ids.forEach(id -> touched.addAll(ledger.undo(id, by, now.recordedAt(), tx)));
    recorder.guard(tx, touched);
    return new Undoing.Undone();
  }

  private Optional<Message> inTheWay(PastImport done, GraphTransaction tx) {
    return ledger.laterThan(done.id(), tx).stream()
        .findFirst()
        .map(
            later ->
                Message.of(
                    "intake.undo.later", later.file(), later.by(), MINUTE.format(later.at())));
  }

  /** {@return the latest imports, newest first} */
  public List<PastImport> past(int limit) {
    return graph.read("intake/imports", Map.of("limit", limit), PastImport::of);
  }

  private Reading read(Upload upload, @Nullable String kind) {
    try {
      var tables = reader.read(upload.file(), upload.bytes());
      var notes = new ArrayList<Message>();
      if (!tables.encoding().isEmpty() && !tables.encoding().equals("UTF-8")) {
        notes.add(Message.of("intake.note.encoding", upload.file(), tables.encoding()));
      }
      return kind == null ? finder.find(tables, notes) : finder.find(tables, notes, kind);
    } catch (UnreadableFileException e) {
      return new Reading.Unreadable(new Message(e.key(), e.values()));
    }
  }

  private PastImport record(Preview.Ready preview, String by) {
    return new PastImport(
        UUID.randomUUID().toString(),
        String.join("、", preview.reading().files()),
        kinds(preview),
        OffsetDateTime.now(clock),
        by,
        new Extent(
            preview.count(Effect.ADDED),
            preview.count(Effect.CHANGED),
            preview.count(Effect.ENDED)),
        false);
  }

  /** {@return the kinds of the sheets of which something is new; all where that cannot be told} */
  private static String kinds(Preview.Ready preview) {
    var changed =
        preview.changes().stream()
            .filter(change -> change.effect() != Effect.SAME)
            .map(Change::place)
            .collect(Collectors.toSet());
    var sheets =
        preview.reading().sheets().stream()
            .filter(sheet -> sheet.rows().stream().anyMatch(row -> changed.contains(row.place())))
            .toList();
    return (sheets.isEmpty() ? preview.reading().sheets() : sheets)
        .stream().map(sheet -> sheet.kind().key()).distinct().collect(Collectors.joining(","));
  }

  private static Outcome tooLarge(Preview.Ready preview, Writing writing) {
    int rows = preview.count(Effect.ADDED) + preview.count(Effect.CHANGED);
    return refused("intake.refused.memory", rows, Memory.fitting(rows, writing.reached()));
  }

  private static Message broken(StructureException e) {
    return Breaches.sentences(e.breaches()).getFirst();
  }

  private static Outcome refused(String key, Object... values) {
    return new Outcome.Refused(Message.of(key, values));
  }
}
