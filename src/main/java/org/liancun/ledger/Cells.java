package org.liancun.ledger;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what stands in cells into values, and back. */
public final class Cells {

  /** Beyond it a double loses whole numbers. */
  private static final double LARGEST = 1e15;

  /** Says that there is nothing, where an empty cell only says nothing. */
  public static final String CLEAR = "—";

  private static final Set<String> CLEARING = Set.of(CLEAR, "——", "--");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
  private static final Set<String> YES = Set.of("是", "yes", "true", "y", "1", "√");
  private static final Set<String> NO = Set.of("否", "no", "false", "n", "0", "×");
  private static final String SEPARATORS = "[、,;,;\\n]+";
  private static final Pattern GAP =
      Pattern.compile("(?<=\\p{IsHan})[\\s\\u00A0\\u3000]+(?=\\p{IsHan})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Cells() {}

  /**
   * Reads a row.
   *
   * @param cells texts by columns' keys; blank: not stated
   * @param complaints takes every cell that cannot be understood
   */
  public static Row row(
      Kind kind,
      Map<String, String> cells,
      int number,
      String source,
      Consumer<Complaint> complaints) {
    var row = new Row(kind, new Values(Map.of()), number, source);
    var values = new LinkedHashMap<String, Object>();
    for (var field : kind.fields()) {
      var text = cleaned(kind, field, cells.getOrDefault(field.key(), ""));
      if (!text.isEmpty()) {
        var value = value(row, field, text, complaints);
        if (value != null) {
          values.put(field.key(), value);
        }
      }
    }
    return row.with(new Values(values));
  }

  /** What is compared must not differ by how it was typed; sheets and forms agree in it. */
  private static String cleaned(Kind kind, Field field, String cell) {
    if (kind.isProse(field)) {
      return WrittenText.prose(cell);
    }
    var text = WrittenText.plain(cell);
    boolean isCode = field.form() == Form.CODE || field.form() == Form.REFERENCE;
    return isCode ? WrittenCode.digits(text) : text;
  }

  /** {@return a value as a cell has it in a language; empty for null} */
  public static String text(Field field, @Nullable Object value, Locale locale) {
    if (value == null) {
      return "";
    }
    return switch (field.form()) {
      case MONTH -> value instanceof LocalDate day ? MONTH.format(day) : value.toString();
      case FLAG -> flag(Boolean.TRUE.equals(value), locale);
      case WORD -> field.choice(value.toString()).map(c -> c.word(locale)).orElse(value.toString());
      case DECIMAL -> new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
      case TEXTS, REFERENCES -> list(value).collect(joining("、"));
      default -> value.toString();
    };
  }

  private static Stream<String> list(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.of(value.toString());
  }

  private static String flag(boolean yes, Locale locale) {
    if (locale.getLanguage().equals("en")) {
      return yes ? "yes" : "no";
    }
    return yes ? "是" : "否";
  }

  private static @Nullable Object value(
      Row row, Field field, String text, Consumer<Complaint> complaints) {
    if (CLEARING.contains(WrittenText.plain(text))) {
      return Values.CLEARED;
    }
    var fault = CellFaults.before(row, field, text);
    if (fault.isPresent()) {
      complaints.accept(fault.get());
      return null;
    }
    Optional<?> value =
        switch (field.form()) {
          case CODE, TEXT -> Optional.of(text);
          case NAME, REFERENCE -> Optional.of(unspaced(text));
          case TEXTS -> Optional.of(parts(text));
          case REFERENCES -> Optional.of(parts(text).stream().map(Cells::unspaced).toList());
          case WHOLE -> whole(text).filter(number -> number >= 0 && isWithin(field, number));
          case YEAR ->
              SheetDates.year(text).map(year -> (long) year.getValue()).filter(Cells::isYear);
          case DECIMAL -> decimal(text).filter(number -> isWithin(field, number));
          case DAY -> day(text);
          case MONTH -> SheetDates.month(text).map(month -> month.atDay(1));
          case FLAG -> flag(text);
          case WORD -> field.choice(text).map(Choice::key);
        };
    if (value.isPresent()) {
      return value.get();
    }
    complaints.accept(CellFaults.of(row, field, text));
    return null;
  }

  /** Rosters pad names of two characters to the breadth of three; names have no blanks inside. */
  private static String unspaced(String name) {
    return GAP.matcher(name).replaceAll("");
  }

  private static boolean isWithin(Field field, double number) {
    return field.range().map(range -> range.holds(number)).orElse(true);
  }

  static List<String> parts(String text) {
    return Stream.of(text.split(SEPARATORS))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> day(String text) {
    return SheetDates.day(text)
        .or(() -> SheetDates.month(text).map(month -> month.atDay(1)))
        .or(() -> SheetDates.year(text).map(year -> year.atDay(1)));
  }

  private static Optional<Long> whole(String text) {
    return decimal(text).filter(number -> number == Math.rint(number)).map(Double::longValue);
  }

  static Optional<Double> decimal(String text) {
    return Digits.number(text)
        .map(BigDecimal::doubleValue)
        .filter(number -> Math.abs(number) < LARGEST);
  }

  private static boolean isYear(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Optional<Boolean> flag(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
