package org.liancun.intake;

import org.liancun.intake.reading.TableRow;

/** One row of a sheet whose columns are known. */
public record SheetRow(SheetHead head, TableRow cells) {

  /** {@return the text in a column; empty if the sheet has no such column} */
  public String get(Column column) {
    var position = head.positions().get(column);
    return position == null ? "" : cells.cell(position);
  }

  /** {@return where it stands} */
  public Place place() {
    return new Place(head.file(), head.name(), cells.number());
  }
}
