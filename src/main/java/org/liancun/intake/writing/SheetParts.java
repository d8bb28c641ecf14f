package org.liancun.intake.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The parts of a workbook that hold its sheets, with the range of each, which is known at its end.
 */
final class SheetParts {

  /** What the writer says of every sheet, since it says so before the first row. */
  private static final String UNKNOWN = "<dimension ref=\"A1\"/>";

  private static final Pattern PART = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");

  private final List<String> ranges = new ArrayList<>();

  /** Adds the next sheet. */
  void add(int rows, int columns) {
    ranges.add("A1:" + new CellReference(rows - 1, columns - 1).formatAsString());
  }

  /** {@return the range of the sheet that a part holds} */
  Optional<String> range(String part) {
    var sheet = PART.matcher(part);
    return sheet.matches() && Integer.parseInt(sheet.group(1)) <= ranges.size()
        ? Optional.of(ranges.get(Integer.parseInt(sheet.group(1)) - 1))
        : Optional.empty();
  }

  /** {@return the beginning of a part, with its range} */
  static String with(String range, String beginning) {
    return beginning.replace(UNKNOWN, "<dimension ref=\"%s\"/>".formatted(range));
  }
}
