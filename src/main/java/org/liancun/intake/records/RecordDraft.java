package org.liancun.intake.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Message;
import org.liancun.intake.SheetRow;
import org.liancun.intake.StepCounter;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Reconciled;
import org.liancun.organization.Provenance;

/**
 * What sheets of records change.
 *
 * @param places the rows, by the numbers that the ledger knows them by
 */
record RecordDraft(Ledger ledger, Reconciled reconciled, List<SheetRow> places, List<Message> notes)
    implements Draft {

  @Override
  public List<Change> changes() {
    return reconciled.changes().stream().map(this::change).toList();
  }

  @Override
  public Optional<Message> obstacle() {
    return reconciled.obstacle().map(Message::of);
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
    int number = change.row().number();
    return number < places.size()
        ? Change.of(change, places.get(number).place())
        : Change.leftOut(change);
  }
}
