package org.liancun.intake.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.springframework.stereotype.Component;

/** A sheet for each kind of record, and one comparison for all, since they name each other. */
@Component
class RecordSheets implements SheetKinds, SheetComparison {

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
    for (var sheet : sheets) {
      var kind = (RecordSheet) sheet.kind();
      for (var row : sheet.rows()) {
        rows.add(
            Cells.row(
                kind.record(),
                cells(kind, row),
                places.size(),
                row.place().source(),
                complaints::add));
        places.add(row);
      }
    }
    var reconciled = ledger.reconcile(rows, options.effective(), others, tx);
    complaints.addAll(reconciled.complaints());
    complaints.forEach(complaint -> add(complaint, places.get(complaint.row().number()), findings));
    return new RecordDraft(ledger, reconciled, places);
  }

  private static Map<String, String> cells(RecordSheet kind, SheetRow row) {
    var cells = new HashMap<String, String>();
    kind.columns().forEach(column -> cells.put(column.key(), row.get(column)));
    return cells;
  }

  private static void add(Complaint complaint, SheetRow row, Findings findings) {
    var kind = (RecordSheet) row.head().kind();
    var field = complaint.field();
    var column = field == null ? kind.first() : kind.columnOf(field);
    var rule = Message.of(complaint.rule(), complaint.values().toArray());
    findings.add(
        row,
        column,
        rule,
        complaint.suggestion().isEmpty()
            ? null
            : Message.of(complaint.suggestion(), complaint.suggested().toArray()));
  }
}
