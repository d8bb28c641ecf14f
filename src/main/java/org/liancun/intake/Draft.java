package org.liancun.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Announced;
import org.liancun.organization.Breach;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;
import org.liancun.organization.Touched;

/** What sheets of one kind would change, and how to change it. */
public interface Draft {

  /** {@return every row's effect, rows that leave things as they are included} */
  List<Change> changes();

  /** {@return what people should know before they agree} */
  List<Message> notes();

  /** {@return why sheets cannot be taken for complete; then nothing can be written} */
  default List<Message> obstacles() {
    return List.of();
  }

  /**
   * Finds fault with the rows that would break rules.
   *
   * @return the breaches for which it did
   */
  Set<Breach> blame(List<Breach> breaches, Findings findings);

  /** {@return the records whose structural rules have to hold afterwards} */
  Set<NodeKey> touched();

  /** {@return the same, told apart by what of it has changed} */
  default Touched toBeProved() {
    return Touched.records(touched());
  }

  /** {@return the records that it brings, so that other sheets may name them} */
  default Collection<Announced> announced() {
    return List.of();
  }

  /** {@return how many steps {@link #record} reports} */
  int steps();

  /** Makes the changes, in batches, telling of each how many steps it was. */
  void record(GraphTransaction tx, Provenance provenance, StepCounter counter);
}
