package org.liancun.intake;

import java.util.ArrayList;
import java.util.HashMap;
import org.liancun.intake.reading.TableRow;

/** One row of a sheet whose columns are known. */
public record SheetRow(SheetHead head, TableRow cells) {

  /** {@return the text in a column; empty if the sheet has no such column} */
  public String get(Column column) {
    var position = head.positions().get(column);
    return position == null ? "" : cells.cell(position);
  }

  /** {@return the text in a column with its punctuation as it was typed; empty as above} */
  public String written(Column column) {
    var position = head.positions().get(column);
    return position == null ? "" : cells.writtenCell(position);
  }

  /**
   * {@return the formula in a column that was saved without what it comes to, or its error; else
   * empty}
   */
  String unsaved(Column column) {
    var position = head.positions().get(column);
    return position == null ? "" : cells.unsaved().getOrDefault(position, "");
  }

  /** {@return the same with another text in a column that the sheet has} */
  SheetRow with(Column column, String text) {
    var position = head.positions().get(column);
    if (position == null) {
      return this;
    }
    var texts = new ArrayList<String>();
    for (int i = 0; i < Math.max(cells.cells().size(), position + 1); i++) {
      texts.add(i == position ? text : cells.writtenCell(i));
    }
    var unsaved = new HashMap<>(cells.unsaved());
    unsaved.remove(position);
    return new SheetRow(head, TableRow.of(cells.number(), texts, unsaved));
  }

  /** {@return where it stands} */
  public Place place() {
    return new Place(head.file(), head.name(), cells.number());
  }
}
