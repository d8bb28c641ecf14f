package org.liancun.intake.reading;

import java.util.List;
import java.util.Map;
import org.liancun.ledger.WrittenText;

/**
 * One row that is not blank.
 *
 * @param number counted from 1, as a spreadsheet program shows it
 * @param cells texts made {@linkplain WrittenText#plain plain}
 * @param written the same texts {@linkplain WrittenText#prose as they were written}
 * @param unsaved formulas that were saved without what they come to, and errors to which they came,
 *     by their positions counted from 0; their texts are empty
 */
public record TableRow(
    int number, List<String> cells, List<String> written, Map<Integer, String> unsaved) {

  public TableRow {
    cells = List.copyOf(cells);
    written = List.copyOf(written);
    unsaved = Map.copyOf(unsaved);
  }

  /** A row of plain texts in which everything is saved as it is seen. */
  public TableRow(int number, List<String> cells) {
    this(number, cells, cells, Map.of());
  }

  /** {@return a row of texts as they were written} */
  public static TableRow of(int number, List<String> written, Map<Integer, String> unsaved) {
    var kept = List.copyOf(written);
    var cells = kept.stream().map(WrittenText::plain).toList();
    return new TableRow(number, cells.equals(kept) ? kept : cells, kept, unsaved);
  }

  /** {@return the plain text at a position counted from 0; empty beyond the last cell} */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** {@return the text at a position as it was written; empty beyond the last cell} */
  public String writtenCell(int index) {
    return index < written.size() ? written.get(index) : "";
  }
}
