package org.liancun.intake;

import java.util.Map;

/**
 * What the header of a sheet says.
 *
 * @param name of the sheet in its workbook; empty for a file that has only one
 * @param row of the header, or of the lower of its two rows, counted from 1
 * @param positions of the kind's columns that are there, counted from 0 among those that are kept
 * @param inFile the same columns' positions in the file, counted from 0
 * @param labels these columns' headers as the sheet has them
 */
public record SheetHead(
    SheetKind kind,
    String file,
    String name,
    int row,
    Map<Column, Integer> positions,
    Map<Column, Integer> inFile,
    Map<Column, String> labels) {

  /** The position of a column that a sheet does not have. */
  public static final int NOWHERE = -1;

  public SheetHead {
    positions = Map.copyOf(positions);
    inFile = Map.copyOf(inFile);
    labels = Map.copyOf(labels);
  }

  /** {@return the header of a column as the sheet has it, else its own name} */
  public String label(Column column) {
    return labels.getOrDefault(column, column.chinese());
  }

  /** {@return which sheet of which file it is of, as a note names it} */
  public String where() {
    return name.isEmpty() ? file : file + " · " + name;
  }

  /** {@return where a column stands in the file, counted from 0, or {@link #NOWHERE}} */
  public int positionInFile(Column column) {
    return inFile.getOrDefault(column, NOWHERE);
  }
}
