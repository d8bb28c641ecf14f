package org.liancun.intake.reading;

import java.util.List;

/**
 * The rows of one sheet, not yet understood.
 *
 * @param name of the sheet in its workbook, as it is written there; empty for a file that has only
 *     one
 * @param spans merged cells whose text was given to all rows that they reach over
 */
public record Table(String name, List<TableRow> rows, List<Span> spans) {

  public Table {
    rows = List.copyOf(rows);
    spans = List.copyOf(spans);
  }

  /** {@return whether no row has a second cell} */
  boolean isOneColumn() {
    return rows.stream().allMatch(row -> row.cells().size() < 2);
  }
}
