package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTests {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 60;

  private final List<Version> versions = new ArrayList<>();
  private int ids;

  @Test
  void theFirstStatementHasHeldFromAnUnknownDay() {
    state("A", day(10));
    assertThat(on(day(0))).isEqualTo("A");
    assertThat(on(day(50))).isEqualTo("A");
  }

  @Test
  void aLaterStatementEndsTheOneThatHeld() {
    state("A", day(0));
    state("B", day(20));
    assertThat(on(day(19))).isEqualTo("A");
    assertThat(on(day(20))).isEqualTo("B");
  }

  @Test
  void whatWasStatedForLaterDaysStays() {
    state("A", day(0));
    state("B", day(40));
    state("C", day(20));
    assertThat(on(day(19))).isEqualTo("A");
    assertThat(on(day(39))).isEqualTo("C");
    assertThat(on(day(40))).isEqualTo("B");
  }

  @Test
  void anotherBeginningOfTheSameIsACorrection() {
    state("A", day(0));
    apply(new Timeline(versions).stating("A", day(5), null, day(30)));
    assertThat(versions).singleElement().satisfies(a -> assertThat(a.since()).isEqualTo(day(5)));
  }

  @Test
  void whatIsStatedToHaveEndedWhenItDidIsNotStatedAnew() {
    state("A", day(0));
    state("B", day(20));
    assertThat(new Timeline(versions).stating("A", null, day(20), day(30)).isEmpty()).isTrue();
  }

  @Test
  void whatIsStatedTwiceChangesNothing() {
    state("A", day(0));
    state("B", day(20));
    assertThat(new Timeline(versions).stating("B", null, null, day(30)).isEmpty()).isTrue();
  }

  /** The state of every day equals a replay that knows nothing but days. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyDayIsAsAReplayDayByDaySays(long seed) {
    var random = new SplittableRandom(seed);
    for (int run = 0; run < 400; run++) {
      versions.clear();
      var replay = new Replay();
      for (int i = 0; i < 12; i++) {
        var other = List.of("A", "B", "C", "D").get(random.nextInt(4));
        int day = random.nextInt(DAYS);
        state(other, day(day));
        replay.state(other, day);
        assertOneADay();
        for (int d = 0; d < DAYS; d++) {
          assertThat(on(day(d))).as("day %d of run %d", d, run).isEqualTo(replay.on[d]);
        }
      }
    }
  }

  private void assertOneADay() {
    for (int d = 0; d < DAYS; d++) {
      var day = day(d);
      assertThat(versions.stream().filter(version -> version.holdsOn(day))).hasSizeLessThan(2);
    }
  }

  private void state(String other, LocalDate effective) {
    apply(new Timeline(versions).stating(other, null, null, effective));
  }

  private void apply(Timeline.Revision revision) {
    versions.removeAll(revision.voided());
    for (var end : revision.endings()) {
      versions.replaceAll(
          version ->
              version.id().equals(end.id())
                  ? version(version.other(), version.since(), end.until())
                  : version);
    }
    revision
        .begun()
        .forEach(begun -> versions.add(version(begun.other(), begun.since(), begun.until())));
    versions.sort(
        Comparator.comparing(
            Version::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
  }

  private Version version(String other, @Nullable LocalDate since, @Nullable LocalDate until) {
    return new Version("v" + ids++, other, since, until, Map.of());
  }

  private String on(LocalDate day) {
    return versions.stream()
        .filter(version -> version.holdsOn(day))
        .map(Version::other)
        .findFirst()
        .orElse("");
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** Every statement holds from its day to the next day on which another began. */
  private static final class Replay {

    private final String[] on = new String[DAYS];
    private final TreeSet<Integer> beginnings = new TreeSet<>();

    void state(String other, int day) {
      if (on[day] == null) {
        Arrays.fill(on, other);
      } else if (!on[day].equals(other)) {
        var next = beginnings.higher(day);
        Arrays.fill(on, day, next == null ? DAYS : next, other);
        beginnings.add(day);
      }
    }
  }
}
