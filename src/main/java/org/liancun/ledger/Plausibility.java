package org.liancun.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Days and years that can be read, but hardly be meant. */
final class Plausibility {

  /** Nobody is admitted earlier, says the constitution of the Party. */
  private static final int AGE_OF_ADMISSION = 18;

  private static final int CENTURY = 100;

  /** What anybody writes down of today's people and units is hardly longer ago. */
  private static final int LONG_AGO = 80;

  private static final int TEN = 10;
  private static final int YEAR_DIGITS = 4;

  private final LocalDate today;
  private final Consumer<Complaint> complaints;

  /**
   * Rules for rows that come in on a day.
   *
   * @param today the day, or a later one on which they are to take effect
   */
  Plausibility(LocalDate today, Consumer<Complaint> complaints) {
    this.today = today;
    this.complaints = complaints;
  }

  /** Complains of what can hardly be meant. */
  void check(Row row) {
    row.kind().fields().stream().filter(Field::past).forEach(field -> hasHappened(row, field));
    beginsSoon(row);
    isAdmittedAsAnAdult(row);
    livesSomewhere(row);
  }

  /** There are hardly more households than people. */
  private void livesSomewhere(Row row) {
    if (row.values().get("households") instanceof Long households
        && row.values().get("population") instanceof Long people
        && households > people) {
      complaints.accept(
          Complaint.of(
              row,
              row.kind().field("households"),
              "ledger.rule.households",
              String.valueOf(households),
              String.valueOf(people)));
    }
  }

  private void hasHappened(Row row, Field field) {
    if (row.values().get(field.key()) instanceof Long year && year > today.getYear()) {
      complain(row, field, "ledger.rule.future", String.valueOf(year), year.intValue(), "");
    }
    var day = row.values().day(field.key());
    if (day != null && day.isAfter(today)) {
      var written = written(field, day);
      complain(
          row, field, "ledger.rule.future", written, day.getYear(), written.substring(YEAR_DIGITS));
    }
  }

  /** What begins next month may well be known today. */
  private void beginsSoon(Row row) {
    var since = row.values().day("since");
    if (since != null
        && since.isAfter(today.plusYears(1))
        && row.kind().find("since").isPresent()) {
      var rest = since.toString().substring(YEAR_DIGITS);
      complain(
          row,
          row.kind().field("since"),
          "ledger.rule.far-ahead",
          since.toString(),
          since.getYear(),
          rest);
    }
  }

  private void isAdmittedAsAnAdult(Row row) {
    var joined = row.values().day("joined");
    if (joined != null
        && row.values().get("birth_year") instanceof Long born
        && joined.getYear() - born < AGE_OF_ADMISSION) {
      long first = born + AGE_OF_ADMISSION;
      complaints.accept(
          Complaint.of(
                  row,
                  row.kind().field("joined"),
                  "ledger.rule.minor",
                  String.valueOf(born),
                  YearMonth.from(joined).toString())
              .suggesting(
                  "ledger.suggestion.adult",
                  String.valueOf(first),
                  String.valueOf(joined.getYear() - AGE_OF_ADMISSION)));
    }
  }

  /** Most such years have two digits swapped, or are of the wrong century. */
  private void complain(Row row, Field field, String rule, String written, int year, String rest) {
    var complaint = Complaint.of(row, field, rule, written);
    var swapped = year / TEN / TEN * CENTURY + year % TEN * TEN + year / TEN % TEN;
    var near =
        Stream.of(swapped, year - CENTURY)
            .filter(other -> other != year && other <= today.getYear())
            .filter(other -> today.getYear() - other <= LONG_AGO && isAdult(row, field, other))
            .map(other -> other + rest)
            .distinct()
            .collect(joining("、"));
    complaints.accept(
        near.isEmpty() ? complaint : complaint.suggesting("ledger.suggestion.date", near));
  }

  /** Nobody joined as a child, be it in another century. */
  private static boolean isAdult(Row row, Field field, int year) {
    return !field.key().equals("joined")
        || !(row.values().get("birth_year") instanceof Long born)
        || year - born >= AGE_OF_ADMISSION;
  }

  private static String written(Field field, LocalDate day) {
    return field.form() == Form.MONTH ? YearMonth.from(day).toString() : day.toString();
  }
}
