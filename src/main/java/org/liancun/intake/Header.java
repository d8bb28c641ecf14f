package org.liancun.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liancun.intake.reading.TableRow;

/**
 * A row taken for the header of a kind.
 *
 * @param positions of the columns that it names, counted from 0
 */
record Header(SheetKind kind, TableRow row, Map<Column, Integer> positions) {

  static Header of(SheetKind kind, TableRow row) {
    var positions = new LinkedHashMap<Column, Integer>();
    for (var column : kind.columns()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (column.isNamedBy(row.cell(i))) {
          positions.putIfAbsent(column, i);
        }
      }
    }
    return new Header(kind, row, positions);
  }

  boolean isComplete() {
    return missing().isEmpty();
  }

  int known() {
    return positions.size();
  }

  List<Column> missing() {
    return kind.columns().stream()
        .filter(column -> column.required() && !positions.containsKey(column))
        .toList();
  }
}
