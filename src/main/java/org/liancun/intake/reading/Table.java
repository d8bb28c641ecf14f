package org.liancun.intake.reading;

import java.util.List;

/**
 * The rows of one sheet, not yet understood.
 *
 * @param name of the sheet in its workbook; empty for a file that has only one
 */
public record Table(String name, List<TableRow> rows) {

  public Table {
    rows = List.copyOf(rows);
  }
}
