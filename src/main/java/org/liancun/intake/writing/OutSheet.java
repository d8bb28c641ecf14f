package org.liancun.intake.writing;

import java.util.List;

/**
 * A sheet that goes out.
 *
 * @param name of the sheet in its workbook, at most 31 characters
 * @param rows each a text for every column, gone through once, so they need not be in memory
 */
public record OutSheet(String name, List<OutColumn> columns, Iterable<List<String>> rows) {

  public OutSheet {
    columns = List.copyOf(columns);
  }

  /** {@return the sheet with nothing below its header} */
  public OutSheet empty() {
    return new OutSheet(name, columns, List.of());
  }
}
