package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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
 */
final class Problem {

  /** So far changes of weights and penalties may move the points of a pair. */
  private static final int ROOM = 10_000;

  private final List<Candidate> candidates;
  private final List<Candidate> locked;
  private final Map<Key, Candidate> byOption = new HashMap<>();
  private final Pool pool;
  private final int keeping;
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
    long most =
        keeping
            + ROOM
            + byOption.values().stream().mapToLong(one -> Math.abs(one.points())).max().orElse(0);
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

  /** What came of it. */
  record Outcome(List<Candidate> pairs, Matching matching, long value) {

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
    return outcome(matcher.solve(task(forced, more)));
  }

  Outcome greedy(Matcher matcher) {
    return outcome(matcher.greedy(task(List.of(), any -> 0)));
  }

  /** {@return two pairs that cannot both be, if there are such among the locked and the forced} */
  List<Candidate> conflict(List<Candidate> forced) {
    var all = settled(forced);
    return Task.conflict(pool.parties(all), all.stream().map(one -> option(one, 0)).toList())
        .stream()
        .map(this::candidate)
        .toList();
  }

  private Task task(List<Candidate> forced, ToLongFunction<Candidate> more) {
    var settled = settled(forced);
    return new Task(
        pool.parties(settled),
        candidates.stream().map(one -> option(one, more.applyAsLong(one))).toList(),
        settled.stream().map(one -> option(one, more.applyAsLong(one))).toList());
  }

  private List<Candidate> settled(List<Candidate> forced) {
    var settled = new ArrayList<>(locked);
    settled.addAll(forced);
    settled.forEach(this::know);
    return settled;
  }

  private Outcome outcome(Matching matching) {
    return new Outcome(
        matching.chosen().stream().map(this::candidate).toList(), matching, matching.total());
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

  private Option option(Candidate candidate, long more) {
    var pair = candidate.pair();
    long weight =
        candidate.points()
            + more
            + (pair.servesWeak() ? bonus : 0)
            + (running(candidate) ? keeping : 0);
    return new Option(
        pair.first().code(),
        pair.second().code(),
        !pair.isMutual() && !pair.takesBoth(),
        pair.ground().name() + pair.form().name(),
        weight);
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
