package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.matching.Matching;
import org.liancun.pairing.matching.Option;
import org.liancun.pairing.matching.Party;
import org.liancun.pairing.matching.Task;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Tie;

/**
 * A plan as a matching. A pair weighs its points; one that serves a weak village weighs more by a
 * bonus that all points together cannot outweigh, so that villages served come first.
 *
 * <p>A bonus as large as that makes the solver slow. So a small one is tried first: if with it as
 * many weak villages are served as can be served at all, the plan is the best of those that serve
 * so many, and no bonus would better it. How many can be served is a matching of its own.
 */
final class Problem {

  /** So far changes of weights and penalties may move the points of a pair. */
  private static final int ROOM = 10_000;

  /** How much greater the next bonus is that is tried. */
  private static final long NEXT_BONUS = 16;

  private final List<Candidate> candidates;
  private final List<Candidate> locked;
  private final Map<Key, Candidate> byOption = new HashMap<>();
  private final Pool pool;
  private final int keeping;
  private final long highest;
  private final long bonus;

  /**
   * A problem.
   *
   * @param candidates those that are free to be chosen
   * @param keeping points for a pairing that goes on
   */
  Problem(List<Candidate> candidates, List<Candidate> locked, Pool pool, int keeping) {
    this.candidates = candidates;
    this.locked = locked;
    this.pool = pool;
    this.keeping = keeping;
    candidates.forEach(this::know);
    locked.forEach(this::know);
    highest =
        byOption.values().stream().mapToLong(one -> Math.abs(one.points())).max().orElse(0) + 1;
    long most = keeping + ROOM + highest;
    long places = pool.parties(locked).stream().mapToLong(Party::capacity).sum();
    // Half as many pairs as places; each can be worth so much, or take as much.
    bonus = Math.addExact(1, Math.multiplyExact(most, places));
    if (bonus + most > Option.MOST) {
      throw new IllegalArgumentException(
          "%d places are too many for one plan; plan its townships".formatted(places));
    }
  }

  private void know(Candidate candidate) {
    byOption.put(key(option(candidate, 0)), candidate);
  }

  /**
   * What came of it.
   *
   * @param value villages served first, then points, as one number
   */
  record Outcome(List<Candidate> pairs, Matching matching, long value) {

    int weak() {
      return totals().weakServed();
    }

    Totals totals() {
      return Totals.of(pairs);
    }
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<Candidate> locked() {
    return locked;
  }

  /** {@return the best plan} */
  Outcome best(Matcher matcher) {
    return best(matcher, List.of(), any -> 0);
  }

  /**
   * {@return the best plan with some more pairs settled, if points were others}
   *
   * @param more points for a candidate, below zero to take some
   */
  Outcome best(Matcher matcher, List<Candidate> forced, ToLongFunction<Candidate> more) {
    long tried = highest;
    var found = solved(matcher, forced, more, tried);
    if (tried >= bonus || !found.matching().isProven() || found.weak() == servable(forced)) {
      return found;
    }
    var servedAtMost = outcome(matcher.solve(task(forced, Problem::oneIfWeak)), any -> 0);
    while (tried < bonus
        && !(servedAtMost.matching().isProven() && found.weak() == servedAtMost.weak())) {
      tried = Math.min(bonus, tried * NEXT_BONUS);
      found = solved(matcher, forced, more, tried);
    }
    return found;
  }

  private Outcome solved(
      Matcher matcher, List<Candidate> forced, ToLongFunction<Candidate> more, long tried) {
    return outcome(matcher.solve(task(forced, one -> weight(one, more, tried))), more);
  }

  /** {@return how many weak villages somebody could serve, if they were not in each other's way} */
  private int servable(List<Candidate> forced) {
    return (int)
        Stream.concat(candidates.stream(), settled(forced).stream())
            .filter(one -> one.pair().servesWeak())
            .map(one -> one.pair().second().code())
            .distinct()
            .count();
  }

  private static long oneIfWeak(Candidate one) {
    return one.pair().servesWeak() ? 1 : 0;
  }

  Outcome greedy(Matcher matcher) {
    return outcome(matcher.greedy(task(List.of(), one -> weight(one, any -> 0, bonus))), any -> 0);
  }

  /** {@return two pairs that cannot both be, if there are such among the locked and the forced} */
  List<Candidate> conflict(List<Candidate> forced) {
    var all = settled(forced);
    return Task.conflict(pool.parties(all), all.stream().map(one -> option(one, 0)).toList())
        .stream()
        .map(this::candidate)
        .toList();
  }

  private Task task(List<Candidate> forced, ToLongFunction<Candidate> weight) {
    var settled = settled(forced);
    return new Task(
        pool.parties(settled),
        candidates.stream().map(one -> option(one, weight.applyAsLong(one))).toList(),
        settled.stream().map(one -> option(one, weight.applyAsLong(one))).toList());
  }

  private List<Candidate> settled(List<Candidate> forced) {
    var settled = new ArrayList<>(locked);
    settled.addAll(forced);
    settled.forEach(this::know);
    return settled;
  }

  private Outcome outcome(Matching matching, ToLongFunction<Candidate> more) {
    var pairs = matching.chosen().stream().map(this::candidate).toList();
    long value = pairs.stream().mapToLong(one -> weight(one, more, bonus)).sum();
    return new Outcome(pairs, matching, value);
  }

  private Candidate candidate(Option option) {
    var found = byOption.get(key(option));
    if (found == null) {
      throw new IllegalStateException("No candidate for " + option);
    }
    return found;
  }

  /** What tells options apart, whatever they weigh. */
  private record Key(String first, String second, String kind) {}

  private static Key key(Option option) {
    return new Key(option.first(), option.second(), option.kind());
  }

  private static Option option(Candidate candidate, long weight) {
    var pair = candidate.pair();
    return new Option(
        pair.first().code(),
        pair.second().code(),
        !pair.isMutual() && !pair.takesBoth(),
        pair.ground().name() + pair.form().name(),
        weight);
  }

  private long weight(Candidate one, ToLongFunction<Candidate> more, long ofWeak) {
    return one.points()
        + more.applyAsLong(one)
        + (one.pair().servesWeak() ? ofWeak : 0)
        + (keeping > 0 && running(one) ? keeping : 0);
  }

  /** {@return whether it is in force, and the plan may end it} */
  boolean running(Candidate candidate) {
    return pool.changing().stream().anyMatch(tie -> isSame(tie, candidate));
  }

  static boolean isSame(Tie tie, Candidate candidate) {
    var pair = candidate.pair();
    return tie.form() == pair.form() && pair.isOf(tie.first(), tie.second());
  }
}
