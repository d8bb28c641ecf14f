package org.liancun.intake;

import java.util.List;
import org.liancun.graph.GraphTransaction;

/**
 * A kind of sheet, contributed by the feature that knows what its rows mean. The reader finds its
 * sheets by their headers; a new kind changes nothing in the reader.
 */
public interface SheetKind {

  /** {@return its name in translations, such as {@code divisions}} */
  String key();

  /** {@return its columns, in the order of a template} */
  List<Column> columns();

  /**
   * Checks rows by themselves, against each other and against the graph, and compares them with it.
   * It runs once for the preview and once more inside the transaction that writes.
   *
   * @param sheets all sheets of this kind in the files
   * @param findings takes everything that is wrong; then nothing will be written
   * @return what would change
   */
  Draft compare(List<Sheet> sheets, IntakeOptions options, GraphTransaction tx, Findings findings);
}
