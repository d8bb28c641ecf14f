package org.liancun.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the text of a merged cell to all rows that it reaches over, as people mean it who write a
 * township once beside its villages. Rows are handed over from top to bottom.
 */
final class FillDown {

  private final Map<Integer, List<Span>> byTop = new HashMap<>();
  private final Map<Integer, Reaching> reaching = new HashMap<>();

  FillDown(List<Span> spans) {
    spans.forEach(
        span -> byTop.computeIfAbsent(span.top(), top -> new java.util.ArrayList<>(1)).add(span));
  }

  /** Completes a row that holds something by itself. */
  void complete(int row, List<String> cells) {
    reaching.values().removeIf(span -> span.bottom() < row);
    reaching.forEach((column, span) -> put(cells, column, span.text()));
    for (var span : byTop.getOrDefault(row, List.of())) {
      if (span.column() < cells.size() && !cells.get(span.column()).isEmpty()) {
        reaching.put(span.column(), new Reaching(span.bottom(), cells.get(span.column())));
      }
    }
  }

  private static void put(List<String> cells, int column, String text) {
    while (cells.size() <= column) {
      cells.add("");
    }
    if (cells.get(column).isEmpty()) {
      cells.set(column, text);
    }
  }

  private record Reaching(int bottom, String text) {}
}
