package org.liancun.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liancun.intake.reading.TableRow;

/**
 * One row, or two, taken for the header of a kind.
 *
 * @param row what the columns are called; of two rows the lower text, or else the upper, in the
 *     place of the lower
 * @param positions of the columns that it names, counted from 0
 */
record Header(SheetKind kind, TableRow row, Map<Column, Integer> positions) {

  private static final Pattern REMARK = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]");

  /** Of a group of columns the one that is what the group says. */
  private static final Pattern TOTAL = Pattern.compile("\\s*(总数|总计|合计|小计|[tT]otal)\\s*");

  static Header of(SheetKind kind, TableRow row) {
    return of(kind, row, row.cells());
  }

  /**
   * {@return a header whose upper row names groups of columns, or columns that reach into the
   * lower}
   */
  static Header of(SheetKind kind, TableRow upper, TableRow lower) {
    var labels = new ArrayList<String>();
    var grouped = new ArrayList<String>();
    var group = "";
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      group = upper.cell(i).isEmpty() ? group : upper.cell(i);
      labels.add(lower.cell(i).isEmpty() ? upper.cell(i) : lower.cell(i) + remark(group, lower, i));
      var part = TOTAL.matcher(lower.cell(i)).matches() ? "" : lower.cell(i);
      grouped.add(lower.cell(i).isEmpty() ? "" : group + part);
    }
    return of(kind, new TableRow(lower.number(), labels), grouped);
  }

  /** {@return whether a row only divides columns of the one above it, one part being their sum} */
  static boolean isSplit(TableRow upper, TableRow lower) {
    boolean isSum = false;
    for (int i = 0; i < lower.cells().size(); i++) {
      var part = lower.cell(i);
      boolean isBelowGroup = upper.cell(i).isEmpty() || upper.cell(i + 1).isEmpty();
      if (!part.isEmpty() && !part.equals(upper.cell(i)) && !isBelowGroup) {
        return false;
      }
      isSum |= TOTAL.matcher(part).matches();
    }
    return isSum;
  }

  /** What a group says in brackets holds for its columns too, unless they say something else. */
  private static String remark(String group, TableRow lower, int column) {
    var found = REMARK.matcher(group);
    return found.find() && !REMARK.matcher(lower.cell(column)).find() ? found.group() : "";
  }

  /**
   * {@return whether the row below only goes on with what this one leaves blank, such as the parts
   * of a group of columns that the kind does not know}
   */
  boolean goesOnIn(TableRow below) {
    boolean more = false;
    for (int i = 0; i < below.cells().size(); i++) {
      if (!below.cell(i).isEmpty() && positions.containsValue(i)) {
        return false;
      }
      more |= !below.cell(i).isEmpty() && row.cell(i).isEmpty();
    }
    return more;
  }

  /** {@return the header with what the row below adds to it} */
  Header with(TableRow below) {
    var labels = new ArrayList<String>();
    for (int i = 0; i < Math.max(row.cells().size(), below.cells().size()); i++) {
      labels.add(row.cell(i).isEmpty() ? below.cell(i) : row.cell(i));
    }
    return new Header(kind, new TableRow(below.number(), labels), positions);
  }

  /** {@return what stands in a row below it, by columns; empty in columns that it does not name} */
  Function<Column, String> cells(TableRow below) {
    return column -> positions.containsKey(column) ? below.cell(positions.get(column)) : "";
  }

  boolean isComplete() {
    return missing().isEmpty();
  }

  int known() {
    return positions.size();
  }

  /** {@return how many columns go by their own names rather than by others that they have too} */
  int proper() {
    return (int)
        positions.entrySet().stream()
            .filter(entry -> entry.getKey().isCalled(row.cell(entry.getValue())))
            .count();
  }

  List<Column> missing() {
    return kind.columns().stream()
        .filter(column -> column.required() && !positions.containsKey(column))
        .toList();
  }

  private static Header of(SheetKind kind, TableRow row, List<String> grouped) {
    var inGroups = grouped.stream().map(Column::normalized).toList();
    var plain = row.cells().stream().map(Column::normalized).toList();
    var positions = new LinkedHashMap<Column, Integer>();
    for (var column : kind.columns()) {
      find(column, inGroups, positions);
      find(column, plain, positions);
    }
    return new Header(kind, row, positions);
  }

  private static void find(Column column, List<String> names, Map<Column, Integer> positions) {
    for (int i = 0; i < names.size(); i++) {
      if (column.headers().contains(names.get(i))) {
        positions.putIfAbsent(column, i);
      }
    }
  }
}
