package org.liancun.intake.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Breaches;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.intake.SheetRow;
import org.liancun.intake.StepCounter;
import org.liancun.ledger.Culprit;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Reconciled;
import org.liancun.organization.Breach;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;
import org.liancun.organization.Touched;

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
  public List<Message> obstacles() {
    return reconciled.obstacles().stream().map(Message::of).toList();
  }

  @Override
  public Set<NodeKey> touched() {
    return reconciled.touched();
  }

  @Override
  public Touched toBeProved() {
    return reconciled.toBeProved();
  }

  @Override
  public Set<Breach> blame(List<Breach> breaches, Findings findings) {
    var byCell = new LinkedHashMap<Culprit, List<Breach>>();
    for (var breach : breaches) {
      reconciled.culprits(breach).stream()
          .filter(culprit -> culprit.row().number() < places.size())
          .forEach(
              culprit -> byCell.computeIfAbsent(culprit, any -> new ArrayList<>()).add(breach));
    }
    byCell.forEach(
        (culprit, those) -> {
          var row = places.get(culprit.row().number());
          var kind = (RecordSheet) row.head().kind();
          Breaches.blame(those, row, kind.columnOf(culprit.field()), findings);
        });
    return byCell.values().stream().flatMap(List::stream).collect(Collectors.toSet());
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
