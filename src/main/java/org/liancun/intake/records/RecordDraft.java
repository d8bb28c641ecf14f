package org.liancun.intake.records;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Message;
import org.liancun.intake.SheetRow;
import org.liancun.intake.StepCounter;
import org.liancun.intake.Wording;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Field;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Reconciled;
import org.liancun.organization.Level;
import org.liancun.organization.Provenance;

/**
 * What sheets of records change.
 *
 * @param places the rows, by the numbers that the ledger knows them by
 */
record RecordDraft(Ledger ledger, Reconciled reconciled, List<SheetRow> places) implements Draft {

  @Override
  public List<Change> changes() {
    return reconciled.changes().stream().map(this::change).toList();
  }

  @Override
  public List<Message> notes() {
    return List.of();
  }

  @Override
  public Set<String> touched() {
    return reconciled.touched();
  }

  @Override
  public int steps() {
    return reconciled.steps();
  }

  @Override
  public void record(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    ledger.write(reconciled, provenance, tx, counter::done);
  }

  private Change change(org.liancun.ledger.Change change) {
    return new Change(
        change.effect(),
        group(change),
        change.code(),
        change.name(),
        "",
        change.differences().stream().map(RecordDraft::difference).toList(),
        places.get(change.row().number()).place());
  }

  /** Units are counted by level, all else by kind. */
  private static String group(org.liancun.ledger.Change change) {
    var level = change.row().values().text("level");
    return level.isEmpty()
        ? "intake.kind." + change.row().kind().key()
        : "level." + Level.ofLabel(level).key();
  }

  private static Change.Difference difference(org.liancun.ledger.Change.Difference difference) {
    var field = difference.field();
    return new Change.Difference(
        new Wording(field.label(Locale.CHINESE), field.label(Locale.ENGLISH)),
        wording(field, difference.before()),
        wording(field, difference.after()));
  }

  private static Wording wording(Field field, @Nullable Object value) {
    return new Wording(
        Cells.text(field, value, Locale.CHINESE), Cells.text(field, value, Locale.ENGLISH));
  }
}
