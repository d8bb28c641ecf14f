package org.liancun.intake;

import java.util.Map;

/**
 * What the header of a sheet says.
 *
 * @param name of the sheet in its workbook; empty for a file that has only one
 * @param row of the header, counted from 1
 * @param positions of the kind's columns that are there, counted from 0
 * @param labels these columns' headers as the sheet has them
 */
public record SheetHead(
    String file, String name, int row, Map<Column, Integer> positions, Map<Column, String> labels) {

  public SheetHead {
    positions = Map.copyOf(positions);
    labels = Map.copyOf(labels);
  }

  /** {@return the header of a column as the sheet has it, else its own name} */
  public String label(Column column) {
    return labels.getOrDefault(column, column.chinese());
  }
}
