package org.liancun.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the merged cells of a sheet that reach over several rows. */
final class MergedCells {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");
  private static final int LETTERS = 26;

  /** More than this nobody merges by hand. */
  private static final int MOST = 200_000;

  private final ReadingLimits limits;
  private final List<Span> spans = new ArrayList<>();

  MergedCells(ReadingLimits limits) {
    this.limits = limits;
  }

  void add(String range) {
    var found = RANGE.matcher(range);
    if (spans.size() == MOST || !found.matches()) {
      return;
    }
    var span =
        new Span(
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)),
            column(found.group(1)));
    if (span.bottom() > span.top() && span.column() < limits.columns()) {
      spans.add(span);
    }
  }

  List<Span> list() {
    return List.copyOf(spans);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
