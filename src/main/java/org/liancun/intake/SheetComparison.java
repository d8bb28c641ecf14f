package org.liancun.intake;

import java.util.Collection;
import java.util.List;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Announced;

/**
 * Compares the sheets of one kind, or of several that may name each other's rows, with the graph.
 */
public interface SheetComparison {

  /** {@return its place: what others may name comes first} */
  int rank();

  /**
   * Checks rows by themselves, against each other and against the graph, and compares them with it.
   * It runs for the preview, and once more inside the transaction that writes if the graph has
   * changed between.
   *
   * @param sheets all sheets of its kinds in the files
   * @param others what sheets of an earlier rank bring
   * @param findings takes everything that is wrong; then nothing will be written
   * @return what would change
   */
  Draft compare(
      List<Sheet> sheets,
      IntakeOptions options,
      Collection<Announced> others,
      GraphTransaction tx,
      Findings findings);
}
