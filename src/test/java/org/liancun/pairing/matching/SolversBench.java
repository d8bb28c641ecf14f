package org.liancun.pairing.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * How long exact pairs take, beside greedy ones and beside CP-SAT on the same tasks: the second
 * half of {@code ./liancun bench pairing} where the sources are. Says nothing about any other
 * machine.
 */
public final class SolversBench {

  private static final List<Integer> SIZES = List.of(150, 500, 2_000);
  private static final int ROUNDS = 5;
  private static final long BONUS = 1_000_000;

  /** So long CP-SAT may take for one task. */
  private static final int SECONDS = 20;

  private static final double MEGA = 1e6;

  private SolversBench() {}

  private record Timed<T>(T found, double millis) {

    static <T> Timed<T> of(Supplier<T> work) {
      long begin = System.nanoTime();
      var found = work.get();
      return new Timed<>(found, (System.nanoTime() - begin) / MEGA);
    }
  }

  /** One task, solved by each. */
  private record Round(
      int options, Timed<Matching> exact, Timed<Matching> greedy, Timed<OptionalLong> other) {

    static Round of(int villages, long seed) {
      var task = RandomTasks.plane(seed, villages, BONUS);
      var matcher = new Matcher(Duration.ofMinutes(1));
      return new Round(
          task.options().size(),
          Timed.of(() -> matcher.solve(task)),
          Timed.of(() -> matcher.greedy(task)),
          Timed.of(() -> Linear.best(task, SECONDS)));
    }

    /** Whether CP-SAT proved its solution in time. */
    boolean isDone() {
      return other.found().isPresent();
    }

    boolean agrees() {
      return exact.found().isProven()
          && other.found().equals(OptionalLong.of(exact.found().total()));
    }
  }

  /** Measures and prints. */
  public static void main(String[] args) {
    if (!Linear.isThere()) {
      say("OR-Tools has no natives for this machine: no comparison with CP-SAT.");
      return;
    }
    Round.of(SIZES.getFirst(), 0);
    say(
        "%nThe solver alone on random tasks, median of %d; CP-SAT may take %d s, with two threads.",
        ROUNDS, SECONDS);
    say(
        "%9s %9s %10s %10s %12s %8s %8s %8s %14s",
        "villages",
        "options",
        "exact ms",
        "greedy ms",
        "CP-SAT ms",
        "ratio",
        "done",
        "agree",
        "greedy's worth");
    for (int size : SIZES) {
      say(size, LongStream.rangeClosed(1, ROUNDS).mapToObj(seed -> Round.of(size, seed)).toList());
    }
  }

  private static void say(int size, List<Round> rounds) {
    double exact = median(rounds.stream().mapToDouble(round -> round.exact().millis()).toArray());
    double other = median(rounds.stream().mapToDouble(round -> round.other().millis()).toArray());
    double worth = rounds.stream().mapToDouble(SolversBench::worth).average().orElseThrow();
    say(
        "%,9d %,9d %10.1f %10.1f %,12.0f %8.1f %6d/%d %8d %13.2f%%",
        size,
        rounds.getFirst().options(),
        exact,
        median(rounds.stream().mapToDouble(round -> round.greedy().millis()).toArray()),
        other,
        other / exact,
        rounds.stream().filter(Round::isDone).count(),
        rounds.size(),
        rounds.stream().filter(Round::agrees).count(),
        100 * worth);
  }

  private static double worth(Round round) {
    return (double) round.greedy().found().total() / round.exact().found().total();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
