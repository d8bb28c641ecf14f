package org.liancun.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with a cell, and what was probably meant. */
final class CellFaults {

  /** What is left of a long code that a spreadsheet program took for a number and saved as text. */
  private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");

  /** January, or October without its last digit. */
  private static final Pattern FIRST_MONTH = Pattern.compile("(\\d{4})\\.1");

  /** Days of this century as people shorten them. */
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}");

  /** A number with what it counts: 3公里; not 3万, which is another number. */
  private static final Pattern COUNTED = Pattern.compile("([\\d.,]+)\\s*[^\\d\\s百千万亿%]{1,4}");

  /** In words of so many letters there may be two slips. */
  private static final int LONG_WORD = 6;

  /** A day as spreadsheet programs count it, from 1927 to 2099. */
  private static final Pattern SERIAL = Pattern.compile("([1-6]\\d{4}|7[0-2]\\d{3})(?:\\.\\d+)?");

  private static final Set<Form> DATES = EnumSet.of(Form.DAY, Form.MONTH, Form.YEAR);

  /** Where these programs begin to count, given that they take 1900 for a leap year. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private CellFaults() {}

  /** {@return what is wrong with a text, whatever value it may make} */
  static Optional<Complaint> before(Row row, Field field, String text) {
    if (field.form().isFree() && PersonalNumbers.isIn(WrittenText.plain(text))) {
      return Optional.of(
          Complaint.of(row, field, "ledger.rule.personal-number")
              .suggesting("ledger.suggestion.without-number"));
    }
    boolean isCode = field.form() == Form.CODE || field.refers();
    return isCode && Cells.parts(text).stream().anyMatch(part -> ROUNDED.matcher(part).matches())
        ? Optional.of(
            Complaint.of(row, field, "ledger.rule.rounded").suggesting("ledger.suggestion.as-text"))
        : Optional.empty();
  }

  /** {@return why a text makes no value} */
  static Complaint of(Row row, Field field, String text) {
    var serial = SERIAL.matcher(text);
    if (serial.matches() && DATES.contains(field.form())) {
      return serial(row, field, serial.group(1));
    }
    return switch (field.form()) {
      case WORD -> word(row, field, text);
      case DAY -> day(row, field, text);
      case MONTH -> month(row, field, text);
      case WHOLE, DECIMAL -> number(row, field, text);
      default -> plain(row, field);
    };
  }

  private static Complaint plain(Row row, Field field) {
    return Complaint.of(row, field, "ledger.rule." + field.form().name().toLowerCase(Locale.ROOT));
  }

  /** A date that lost its format shows as a number. */
  private static Complaint serial(Row row, Field field, String number) {
    var day = DAY_ZERO.plusDays(Integer.parseInt(number)).toString();
    var shown =
        switch (field.form()) {
          case MONTH -> day.substring(0, day.lastIndexOf('-'));
          case YEAR -> day.substring(0, day.indexOf('-'));
          default -> day;
        };
    return plain(row, field).suggesting("ledger.suggestion.serial", number, shown);
  }

  private static Complaint word(Row row, Field field, String text) {
    var words =
        field.choices().stream()
            .map(choice -> "%s(%s)".formatted(choice.chinese(), choice.english()))
            .collect(joining("、"));
    var complaint = Complaint.of(row, field, "ledger.rule.word", words);
    int fewest = field.choices().stream().mapToInt(choice -> slips(choice, text)).min().orElse(0);
    var near = field.choices().stream().filter(choice -> slips(choice, text) == fewest).toList();
    boolean isProbable =
        near.size() == 1 && fewest < text.length() && fewest <= 1 + text.length() / LONG_WORD;
    return isProbable
        ? complaint.suggesting(
            "ledger.suggestion.word", near.getFirst().chinese(), near.getFirst().english())
        : complaint;
  }

  private static int slips(Choice choice, String text) {
    return choice.words().mapToInt(word -> Slips.between(text, word)).min().orElseThrow();
  }

  private static Complaint day(Row row, Field field, String text) {
    if (SheetDates.isWrittenAsDay(text)) {
      var complaint = Complaint.of(row, field, "ledger.rule.no-such-day", text);
      return SheetDates.nearest(text)
          .map(meant -> complaint.suggesting("ledger.suggestion.date", meant.toString()))
          .orElse(complaint);
    }
    return SHORT_YEAR.matcher(text).matches()
        ? plain(row, field).suggesting("ledger.suggestion.year", "20" + text)
        : plain(row, field);
  }

  private static Complaint month(Row row, Field field, String text) {
    var first = FIRST_MONTH.matcher(text);
    return first.matches()
        ? Complaint.of(row, field, "ledger.rule.first-month")
            .suggesting(
                "ledger.suggestion.first-month", first.group(1) + "-01", first.group(1) + "-10")
        : plain(row, field);
  }

  private static boolean isFit(Field field, String number) {
    return Cells.decimal(number)
        .filter(value -> field.form() == Form.DECIMAL || value == Math.rint(value))
        .isPresent();
  }

  private static Complaint number(Row row, Field field, String text) {
    var range = field.range();
    if (range.isPresent() && isFit(field, text)) {
      return Complaint.of(row, field, "ledger.rule.range", range.get().from(), range.get().to());
    }
    var counted = COUNTED.matcher(text);
    return counted.matches() && isFit(field, counted.group(1))
        ? plain(row, field).suggesting("ledger.suggestion.number", counted.group(1))
        : plain(row, field);
  }
}
