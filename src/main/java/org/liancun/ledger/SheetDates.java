package org.liancun.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them in cells: 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日, 20261122,
 * and likewise months and years. A finer date answers a coarser question, never the other way
 * round.
 */
final class SheetDates {

  private static final String YEAR = "((?:18|19|20|21)\\d{2})";
  private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
  private static final Pattern YEARS = Pattern.compile(YEAR + "年?度?");
  private static final Pattern MONTHS =
      Pattern.compile(YEAR + "(?:年(\\d{1,2})月份?|([-/.])(\\d{1,2})|(\\d{2}))");
  private static final Pattern DAYS =
      Pattern.compile(
          YEAR
              + "(?:年(\\d{1,2})月(\\d{1,2})[日号]?|([-/.])(\\d{1,2})\\4(\\d{1,2})|(\\d{2})(\\d{2}))"
              + TIME);

  private SheetDates() {}

  /** {@return the day that a text names} */
  static Optional<LocalDate> day(String text) {
    var found = DAYS.matcher(plain(text));
    return found.matches()
        ? valid(
            () -> LocalDate.of(number(found, 1), number(found, 2, 5, 7), number(found, 3, 6, 8)))
        : Optional.empty();
  }

  /**
   * {@return the month that a text names, by itself or with a day; none for 2026.1, which is what
   * spreadsheet programs make of 2026.10 too}
   */
  static Optional<YearMonth> month(String text) {
    var found = MONTHS.matcher(plain(text));
    if (!found.matches()) {
      return day(text).map(YearMonth::from);
    }
    if (".".equals(found.group(3)) && "1".equals(found.group(4))) {
      return Optional.empty();
    }
    return valid(() -> YearMonth.of(number(found, 1), number(found, 2, 4, 5)));
  }

  /** {@return the year that a text names, by itself or with a month} */
  static Optional<Year> year(String text) {
    var found = YEARS.matcher(plain(text));
    return found.matches()
        ? Optional.of(Year.of(number(found, 1)))
        : month(text).map(month -> Year.of(month.getYear()));
  }

  /** {@return whether a text is written as a day, though the calendar may not have it} */
  static boolean isWrittenAsDay(String text) {
    return DAYS.matcher(plain(text)).matches();
  }

  /**
   * {@return what was probably meant by a day that the calendar does not have} Month and day
   * exchanged, or the last of the month.
   */
  static Optional<LocalDate> nearest(String text) {
    var found = DAYS.matcher(plain(text));
    if (!found.matches()) {
      return Optional.empty();
    }
    int year = number(found, 1);
    int month = number(found, 2, 5, 7);
    int day = number(found, 3, 6, 8);
    return valid(() -> LocalDate.of(year, day, month))
        .or(() -> valid(() -> YearMonth.of(year, month).atEndOfMonth()))
        .filter(meant -> day > 0);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("(?<=[年月/.-])\\s+|\\s+(?=[年月日号/.-])", "");
  }

  /** The one of several groups that took part in the match. */
  private static int number(Matcher found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    throw new IllegalArgumentException(found.group());
  }

  private static <T> Optional<T> valid(java.util.function.Supplier<T> date) {
    try {
      return Optional.of(date.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
