package org.liancun.intake.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetComparison;
import org.liancun.intake.SheetKind;
import org.liancun.intake.SheetKinds;
import org.liancun.intake.SheetRow;
import org.liancun.ledger.Announced;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Repeat;
import org.liancun.ledger.Row;
import org.springframework.stereotype.Component;

/** A sheet for each kind of record, and one comparison for all, since they name each other. */
@Component
class RecordSheets implements SheetKinds, SheetComparison {

  /** Beyond so many rows that say the same nobody reads on. */
  private static final int REPEATS_TOLD = 10;

  private final Ledger ledger;

  private final List<SheetKind> kinds;

  RecordSheets(Ledger ledger, Kinds kinds) {
    this.ledger = ledger;
    this.kinds = kinds.all().stream().<SheetKind>map(kind -> RecordSheet.of(kind, this)).toList();
  }

  @Override
  public List<SheetKind> kinds() {
    return kinds;
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public Draft compare(
      List<Sheet> sheets,
      IntakeOptions options,
      Collection<Announced> others,
      GraphTransaction tx,
      Findings findings) {
    var complaints = new ArrayList<Complaint>();
    var rows = new ArrayList<Row>();
    var places = new ArrayList<SheetRow>();
    var notes = new ArrayList<Message>();
    for (var sheet : sheets) {
      var kind = (RecordSheet) sheet.kind();
      var units = HeaderUnits.of(sheet, findings);
      notes.addAll(units.notes());
      for (var row : sheet.rows()) {
        rows.add(
            Cells.row(
                kind.record(),
                cells(kind, row, units),
                places.size(),
                row.place().source(),
                complaints::add));
        places.add(row);
      }
    }
    var complete = options.completeness(sheets).orElse(null);
    var reconciled = ledger.reconcile(rows, options.effective(), others, complete, tx);
    var told = complaints.stream().map(RecordSheets::cell).collect(Collectors.toSet());
    reconciled.complaints().stream()
        .filter(complaint -> !told.contains(cell(complaint)))
        .forEach(complaints::add);
    complaints.forEach(complaint -> add(complaint, places, findings));
    notes.addAll(repeated(reconciled.repeats(), places));
    notes.addAll(new OddRows(places).told(reconciled.remarks()));
    if (complete != null) {
      notes.addAll(leftAlone(sheets));
    }
    return new RecordDraft(ledger, reconciled, places, notes);
  }

  /** Of rows that say the same somebody may have meant one otherwise. */
  private static List<Message> repeated(List<Repeat> repeats, List<SheetRow> places) {
    var notes = new ArrayList<Message>();
    for (var repeat : repeats.subList(0, Math.min(REPEATS_TOLD, repeats.size()))) {
      var row = places.get(repeat.row().number());
      notes.add(
          Message.of(
              "intake.note.repeated",
              row.head().where(),
              String.valueOf(row.place().row()),
              where(places.get(repeat.first().number()), row)));
    }
    if (repeats.size() > REPEATS_TOLD) {
      notes.add(Message.of("intake.note.repeated-more", repeats.size() - REPEATS_TOLD));
    }
    return notes;
  }

  /** What has no end of its own stays, though the sheets be complete. */
  private static List<Message> leftAlone(List<Sheet> sheets) {
    var kinds =
        sheets.stream()
            .map(sheet -> ((RecordSheet) sheet.kind()).record())
            .filter(kind -> !kind.canEnd())
            .distinct()
            .map(kind -> Message.of("intake.kind." + kind.key()))
            .toList();
    return kinds.isEmpty() ? List.of() : List.of(Message.of("intake.complete.left-alone", kinds));
  }

  /** {@return the kinds that have what a column names} */
  private List<Message> titles(Field field) {
    return kinds.stream()
        .map(kind -> ((RecordSheet) kind).record())
        .filter(kind -> field.labels().stream().anyMatch(kind::has))
        .map(kind -> Message.of("intake.kind." + kind.key()))
        .toList();
  }

  /** {@return where another row stands, seen from one} */
  private static Message where(SheetRow other, SheetRow from) {
    var place = other.place();
    var row = String.valueOf(place.row());
    return place.file().equals(from.place().file()) && place.sheet().equals(from.place().sheet())
        ? Message.of("intake.where.row", row)
        : Message.of(
            "intake.where.sheet", place.sheet().isEmpty() ? place.file() : place.sheet(), row);
  }

  private static Map<String, String> cells(RecordSheet kind, SheetRow row, HeaderUnits units) {
    var cells = new HashMap<String, String>();
    kind.columns().forEach(column -> cells.put(column.key(), units.text(row, column)));
    return cells;
  }

  /** Where something is wrong: of a cell that is no value nobody wants to hear that it has none. */
  private static List<Object> cell(Complaint complaint) {
    var field = complaint.field();
    return List.of(complaint.row().number(), field == null ? "" : field.key());
  }

  private void add(Complaint complaint, List<SheetRow> places, Findings findings) {
    var row = places.get(complaint.row().number());
    var kind = (RecordSheet) row.head().kind();
    var field = complaint.field();
    var column = kind.columnOf(field);
    complaint.values().stream()
        .filter(Row.class::isInstance)
        .forEach(other -> findings.doubt(places.get(((Row) other).number())));
    var values =
        complaint.values().stream()
            .map(v -> v instanceof Row other ? where(places.get(other.number()), row) : v)
            .toArray();
    var rule =
        field != null && complaint.rule().equals("ledger.rule.unknown")
            ? Message.of("ledger.rule.unknown-in", values[0], titles(field))
            : Message.of(complaint.rule(), values);
    var suggestion =
        complaint.suggestion().isEmpty()
            ? null
            : Message.of(complaint.suggestion(), complaint.suggested().toArray());
    instead(complaint, kind, row)
        .ifPresentOrElse(
            text -> findings.addApart(row, column, rule, suggestion, text),
            () -> findings.add(row, column, rule, suggestion));
  }

  /**
   * {@return with what in place of a wrong cell the rest of its row can be looked at: with nothing
   * where no rule asks for it, and a record with a code can do without its name; empty: it cannot}
   */
  private static Optional<String> instead(Complaint complaint, RecordSheet kind, SheetRow row) {
    var field = complaint.field();
    if (field == null) {
      return Optional.empty();
    }
    if (field.key().equals("name") && kind.record().find(Kind.CODE).isPresent()) {
      var code = row.get(kind.columnOf(kind.record().field(Kind.CODE)));
      return Optional.of(code).filter(text -> !text.isEmpty());
    }
    return kind.record().isByTheWay(field) ? Optional.of("") : Optional.empty();
  }
}
