package org.liancun.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liancun.pairing.matching.Matching.Way;

class MatcherTests {

  private static final int SMALL = 5_000;

  private final Matcher matcher = new Matcher(Duration.ofMinutes(1));

  @Test
  void isAsGoodAsTryingEverythingOnThousandsOfSmallTasks() {
    LongStream.range(0, SMALL)
        .forEach(
            seed -> {
              var task = RandomTasks.small(seed);
              var found = matcher.solve(task);
              assertThat(found.total()).as("seed " + seed).isEqualTo(BruteForce.best(task));
              assertThat(found.isProven()).as("seed " + seed).isTrue();
              assertThat(found.bound()).as("seed " + seed).isEqualTo(found.total());
              isAllowed(task, found);
            });
  }

  @Test
  void swapsAreAllowedNeverBetterThanTheBestAndNeverWorseThanGreedy() {
    LongStream.range(0, SMALL)
        .forEach(
            seed -> {
              var task = RandomTasks.small(seed);
              var swapped = failing().solve(task);
              var best = matcher.solve(task).total();
              isAllowed(task, swapped);
              assertThat(swapped.total())
                  .as("seed " + seed)
                  .isBetween(matcher.greedy(task).total(), best);
              assertThat(swapped.bound()).as("seed " + seed).isGreaterThanOrEqualTo(best);
            });
  }

  @Test
  void theBestIsProvenInLargerTasksToo() {
    LongStream.range(0, 20)
        .forEach(
            seed -> {
              var found = matcher.solve(RandomTasks.plane(seed, 300, 1_000_000));
              assertThat(found.isProven()).isTrue();
              assertThat(found.certificate().orElseThrow().bound()).isEqualTo(found.total());
            });
    var blossoms =
        LongStream.range(0, 20)
            .mapToObj(seed -> matcher.solve(RandomTasks.plane(seed, 300, 0)))
            .mapToInt(found -> found.certificate().orElseThrow().blossoms())
            .sum();
    assertThat(blossoms).as("odd sets were needed").isPositive();
  }

  @Test
  void theOrderOfTheTaskDoesNotMatter() {
    var task = RandomTasks.plane(7, 200, 0);
    var ties = Task.of(task.parties(), task.options().stream().map(o -> o.worth(5)).toList());
    for (var one : List.of(task, ties)) {
      var found = matcher.solve(one);
      for (long seed = 0; seed < 5; seed++) {
        assertThat(matcher.solve(RandomTasks.shuffled(one, seed))).isEqualTo(found);
      }
    }
  }

  @Test
  void whatIsSettledIsChosenWhateverItIsWorth() {
    var parties = List.of(Party.of("a"), Party.of("b"), Party.of("c"));
    var good = new Option("a", "b", false, "joint", 10);
    var bad = new Option("b", "c", false, "joint", -3);
    var found = matcher.solve(new Task(parties, List.of(good, bad), List.of(bad)));
    assertThat(found.chosen()).containsExactly(bad);
    assertThat(found.total()).isEqualTo(-3);
    assertThat(found.isProven()).isTrue();
  }

  @Test
  void whatCannotBeSettledTogetherIsNamed() {
    var parties = List.of(Party.of("a"), new Party("h", 2), Party.of("c"), new Party("none", 0));
    var first = new Option("h", "a", true, "aid", 1);
    var second = new Option("a", "c", false, "joint", 1);
    assertThat(Task.conflict(parties, List.of(first))).isEmpty();
    assertThat(Task.conflict(parties, List.of(first, new Option("h", "c", true, "aid", 1))))
        .isEmpty();
    assertThat(Task.conflict(parties, List.of(first, second))).containsExactly(first, second);
    var impossible = new Option("none", "c", true, "aid", 1);
    assertThat(Task.conflict(parties, List.of(first, impossible))).containsExactly(impossible);
    assertThatThrownBy(() -> new Task(parties, List.of(), List.of(first, second)))
        .hasMessageContaining("no place left");
  }

  @Test
  void whoeverWaitsTooLongGetsAGoodChoiceThatSaysSo() {
    var never = new CountDownLatch(1);
    var slow =
        new Matcher(
            Duration.ofMillis(5),
            graph -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              throw new IllegalStateException();
            });
    try {
      var task = RandomTasks.plane(3, 100, 0);
      for (int i = 0; i < 4; i++) {
        var found = slow.solve(task);
        assertThat(found.way()).isEqualTo(Way.SWAPS_AFTER_TIMEOUT);
        assertThat(found.isProven()).isFalse();
        assertThat(found.chosen()).isNotEmpty();
        isAllowed(task, found);
      }
    } finally {
      never.countDown();
    }
  }

  @Test
  void aFailureOfTheSolverIsSaidToo() {
    var found = failing().solve(RandomTasks.plane(3, 100, 0));
    assertThat(found.way()).isEqualTo(Way.SWAPS_AFTER_FAILURE);
    assertThat(found.isProven()).isFalse();
    assertThat(found.bound()).isGreaterThanOrEqualTo(found.total());
  }

  @Test
  void weightsThatTheSolverCannotTakeAreRefused() {
    assertThatThrownBy(() -> new Option("a", "b", false, "joint", Option.MOST + 1))
        .hasMessageContaining("beyond");
  }

  private static Matcher failing() {
    return new Matcher(
        Duration.ofMinutes(1),
        graph -> {
          throw new IllegalStateException();
        });
  }

  private static void isAllowed(Task task, Matching found) {
    var places = new HashMap<String, Integer>();
    var itself = new HashMap<String, Integer>();
    for (var option : found.chosen()) {
      places.merge(option.first(), 1, Integer::sum);
      places.merge(option.second(), 1, Integer::sum);
      itself.merge(option.second(), 1, Integer::sum);
      itself.merge(option.first(), option.isHelp() ? 0 : 1, Integer::sum);
    }
    assertThat(found.chosen()).containsAll(task.settled());
    assertThat(task.options()).containsAll(found.chosen());
    for (var party : task.parties()) {
      assertThat(places.getOrDefault(party.code(), 0)).isLessThanOrEqualTo(party.capacity());
      assertThat(itself.getOrDefault(party.code(), 0)).isLessThanOrEqualTo(1);
    }
  }
}
