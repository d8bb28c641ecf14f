package org.liancun.intake.divisions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.intake.StepCounter;
import org.liancun.ledger.Announced;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Reconciled;
import org.liancun.organization.Breach;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;

/**
 * What an official list changes that is complete: villages and units of its levels that it leaves
 * out end.
 *
 * @param list what it changes as it is
 * @param whole all its rows and what they leave out, as the ledger has it
 */
record CompleteDivisions(DivisionsDraft list, Reconciled whole) implements Draft {

  @Override
  public List<Change> changes() {
    return Stream.concat(list.changes().stream(), ended().map(Change::leftOut)).toList();
  }

  @Override
  public List<Message> notes() {
    return list.notes();
  }

  @Override
  public List<Message> obstacles() {
    return whole.obstacles().stream().map(Message::of).toList();
  }

  @Override
  public Set<NodeKey> touched() {
    return Stream.concat(list.touched().stream(), whole.touched().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Collection<Announced> announced() {
    return list.announced();
  }

  @Override
  public Set<Breach> blame(List<Breach> breaches, Findings findings) {
    return list.blame(breaches, findings);
  }

  @Override
  public int steps() {
    return whole.steps() + list.stepsOfBranches();
  }

  @Override
  public void record(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    if (!whole.complaints().isEmpty()) {
      throw new IllegalStateException("Let pass: " + whole.complaints().getFirst());
    }
    list.ledger().write(whole, provenance, tx, counter::done);
    list.recordBranches(tx, provenance, counter);
  }

  private Stream<org.liancun.ledger.Change> ended() {
    return whole.changes().stream().filter(change -> change.effect() == Effect.ENDED);
  }
}
