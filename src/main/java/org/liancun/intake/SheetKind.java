package org.liancun.intake;

import java.util.List;
import java.util.function.Function;

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
   * {@return whether a row may be one of its sheets, by what stands in it}
   *
   * @param row texts by columns
   */
  default boolean mayHold(Function<Column, String> row) {
    return true;
  }

  /** {@return what compares its rows with the graph} */
  SheetComparison comparison();

  /** {@return whether the rest of a row can be looked at without a column} */
  default boolean isByTheWay(Column column) {
    return false;
  }
}
