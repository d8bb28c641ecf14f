package org.liancun.intake.reading;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a date the format of a cell shows. */
enum ShownDate {
  NOTHING,
  YEAR,
  MONTH,
  DAY;

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

  /** Formats of Chinese programs that a workbook names by number only: 2026年11月. */
  private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

  /** The same with a day: 2026年11月22日, 11月22日. */
  private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 51, 53, 54, 58);

  static ShownDate by(@Nullable Integer id, @Nullable String format) {
    if (format != null) {
      return by(format);
    }
    if (id == null) {
      return NOTHING;
    }
    return CHINESE_MONTHS.contains(id) ? MONTH : CHINESE_DAYS.contains(id) ? DAY : NOTHING;
  }

  /** {@return a moment as 2026-11-22, or as much of it as is shown} */
  String of(LocalDateTime moment) {
    return switch (this) {
      case YEAR -> String.valueOf(moment.getYear());
      case MONTH -> "%04d-%02d".formatted(moment.getYear(), moment.getMonthValue());
      default ->
          moment.toLocalTime().toSecondOfDay() == 0
              ? moment.toLocalDate().toString()
              : moment.toString();
    };
  }

  private static ShownDate by(String format) {
    var codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    if (codes.contains("general") || codes.contains("#") || codes.contains("0")) {
      return NOTHING;
    }
    if (codes.contains("d")) {
      return DAY;
    }
    if (!codes.contains("y")) {
      return NOTHING;
    }
    return codes.contains("m") ? MONTH : YEAR;
  }
}
