package org.liancun.ledger.structure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.Slot;
import org.liancun.ledger.Translation;
import org.liancun.ledger.Values;

/** Figures speak of a year; the graph keeps its last day, so that one can ask as of a day. */
final class StatisticsDay implements Translation {

  static final Map<String, Slot> SLOTS = Map.of("asOf", new Slot.Property("asOf"));

  @Override
  public Values kept(Values columns) {
    return columns.with("asOf", lastDay(columns.get("year")));
  }

  private static @Nullable LocalDate lastDay(@Nullable Object year) {
    return year instanceof Long number ? LocalDate.of(number.intValue(), Month.DECEMBER, 31) : null;
  }
}
