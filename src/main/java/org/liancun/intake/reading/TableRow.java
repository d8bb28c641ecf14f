package org.liancun.intake.reading;

import java.util.List;

/**
 * One row that is not blank.
 *
 * @param number counted from 1, as a spreadsheet program shows it
 * @param cells plain text, trimmed, with full-width letters and digits made plain
 */
public record TableRow(int number, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** {@return the text at a position counted from 0; empty beyond the last cell} */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
