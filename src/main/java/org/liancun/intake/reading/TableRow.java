package org.liancun.intake.reading;

import java.util.List;
import java.util.Map;

/**
 * One row that is not blank.
 *
 * @param number counted from 1, as a spreadsheet program shows it
 * @param cells plain text, trimmed, with full-width letters and digits made plain
 * @param unsaved formulas that were saved without what they come to, and errors to which they came,
 *     by their positions counted from 0; their texts are empty
 */
public record TableRow(int number, List<String> cells, Map<Integer, String> unsaved) {

  public TableRow {
    cells = List.copyOf(cells);
    unsaved = Map.copyOf(unsaved);
  }

  /** A row in which everything is saved as it is seen. */
  public TableRow(int number, List<String> cells) {
    this(number, cells, Map.of());
  }

  /** {@return the text at a position counted from 0; empty beyond the last cell} */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
