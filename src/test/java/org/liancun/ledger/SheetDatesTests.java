package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDatesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-02",
        "2026-11-2",
        "2026/11/2",
        "2026.11.02",
        "2026年11月2日",
        "2026 年 11 月 2 日",
        "2026年11月2号",
        "20261102",
        "２０２６年１１月２日",
        " 2026-11-02T08:30",
        "2026-11-02 08:30:15"
      })
  void readsADay(String text) {
    assertThat(SheetDates.day(text)).contains(LocalDate.of(2026, 11, 2));
    assertThat(SheetDates.month(text)).contains(YearMonth.of(2026, 11));
    assertThat(SheetDates.year(text)).contains(Year.of(2026));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11", "2026/11", "2026.11", "2026年11月", "2026年11月份", "202611", "２０２６．１１"})
  void readsAMonthWhichIsNoDay(String text) {
    assertThat(SheetDates.day(text)).isEmpty();
    assertThat(SheetDates.month(text)).contains(YearMonth.of(2026, 11));
    assertThat(SheetDates.year(text)).contains(Year.of(2026));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026年", "2026年度"})
  void readsAYearWhichIsNoMonth(String text) {
    assertThat(SheetDates.month(text)).isEmpty();
    assertThat(SheetDates.year(text)).contains(Year.of(2026));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "2026-02-30",
        "2026-13-01",
        "2026-11/02",
        "0226-11-02",
        "46348",
        "十一月",
        "2026-11-022"
      })
  void takesNothingElseForADay(String text) {
    assertThat(SheetDates.day(text)).isEmpty();
  }

  @Test
  void doesNotGuessWhichMonthLostItsZero() {
    assertThat(SheetDates.month("2026.1")).isEmpty();
    assertThat(SheetDates.month("2026.01")).contains(YearMonth.of(2026, 1));
    assertThat(SheetDates.month("2026.2")).contains(YearMonth.of(2026, 2));
    assertThat(SheetDates.month("2026-1")).contains(YearMonth.of(2026, 1));
  }

  @ParameterizedTest
  @CsvSource({"2026-13-01,2026-01-13", "2026年2月30日,2026-02-28", "20240231,2024-02-29"})
  void tellsTheDayThatWasProbablyMeant(String written, LocalDate meant) {
    assertThat(SheetDates.nearest(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-13", "2026-06-00", "2026-00-00", "十一月"})
  void guessesAtNoDayWhereNoneComesNear(String written) {
    assertThat(SheetDates.nearest(written)).isEmpty();
  }
}
