package org.liancun.pairing.planning;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Rule;

/**
 * Finds the nearest weight of a rule with which a pair is in a best plan.
 *
 * <p>What the best plan is worth is, in a single weight, the greatest of many straight lines, one
 * for each plan: convex. So it lies above its tangents, and what the best plan with the pair is
 * worth lies below its chords. Where a chord is below a tangent the pair cannot be in a best plan;
 * such stretches are cut off, and what is left is halved, the half nearest to the weight first. So
 * nothing nearer is missed.
 */
final class Flips {

  /** So many plans are looked at for one rule and direction; then nothing is said of it. */
  private static final int MOST = 24;

  private static final int HEAVIEST = 100;

  private final Problem problem;
  private final Matcher matcher;
  private final Candidate wanted;
  private final Ground ground;
  private final Map<Rule, Map<Candidate, Integer>> degrees = new EnumMap<>(Rule.class);

  Flips(Problem problem, Matcher matcher, Candidate wanted) {
    this.problem = problem;
    this.matcher = matcher;
    this.wanted = wanted;
    this.ground = wanted.pair().ground();
  }

  /**
   * {@return the smallest change, if a single weight can do it}
   *
   * @param weightOf the weights of the ground as they are
   */
  Optional<Flip> smallest(Map<Rule, Integer> weightOf) {
    return Stream.of(Rule.values())
        .filter(rule -> points(wanted, rule) != 0 || others(rule))
        .flatMap(rule -> nearest(rule, weightOf.getOrDefault(rule, 0)))
        .min(Comparator.comparingInt(Flip::size).thenComparing(Flip::rule));
  }

  private boolean others(Rule rule) {
    return problem.candidates().stream().anyMatch(one -> points(one, rule) != 0);
  }

  private Stream<Flip> nearest(Rule rule, int weight) {
    var up = new Line(rule, 1, HEAVIEST - weight).nearest();
    var down = new Line(rule, -1, weight).nearest();
    return Stream.of(
            up.stream().mapToObj(by -> weight + by), down.stream().mapToObj(by -> weight - by))
        .flatMap(found -> found)
        .map(to -> new Flip(ground, rule, weight, to));
  }

  /** {@return how much a pair gains by one more point of weight} */
  private int points(Candidate one, Rule rule) {
    return one.pair().ground() != ground
        ? 0
        : degrees
            .computeIfAbsent(rule, any -> new IdentityHashMap<>())
            .computeIfAbsent(one, any -> one.degree(rule));
  }

  /** One rule's weight changed in one direction by up to so much. */
  private final class Line {

    private final Rule rule;
    private final int direction;
    private final int most;
    private final Map<Integer, At> known = new HashMap<>();

    Line(Rule rule, int direction, int most) {
      this.rule = rule;
      this.direction = direction;
      this.most = most;
    }

    /** The best plan and the best plan with the pair, after a change. */
    private record At(long best, long slope, long with) {

      boolean isFlipped() {
        return best == with;
      }
    }

    OptionalInt nearest() {
      return most < 1 ? OptionalInt.empty() : nearest(0, most);
    }

    private OptionalInt nearest(int low, int high) {
      if (known.size() > MOST) {
        return OptionalInt.empty();
      }
      var here = at(low);
      if (here.isFlipped()) {
        return OptionalInt.of(low);
      }
      if (low == high) {
        return OptionalInt.empty();
      }
      var there = at(high);
      var open =
          IntStream.rangeClosed(low + 1, high).filter(by -> isOpen(by, low, here, high, there));
      var bounds = open.summaryStatistics();
      if (bounds.getCount() == 0) {
        return OptionalInt.empty();
      }
      if (bounds.getMin() == bounds.getMax()) {
        return nearest(bounds.getMin(), bounds.getMin());
      }
      int middle = (bounds.getMin() + bounds.getMax()) / 2;
      var near = nearest(bounds.getMin(), middle);
      return near.isPresent() ? near : nearest(middle + 1, bounds.getMax());
    }

    /** The chord of the plan with the pair against the tangents of the best plan. */
    private boolean isOpen(int by, int low, At here, int high, At there) {
      long width = (long) high - low;
      long chord = here.with * (high - by) + there.with * (by - low);
      long fromHere = (here.best + here.slope * (by - low)) * width;
      long fromThere = (there.best - there.slope * (high - by)) * width;
      return chord >= fromHere && chord >= fromThere;
    }

    private At at(int by) {
      return known.computeIfAbsent(by, this::look);
    }

    private At look(int by) {
      var best = problem.best(matcher, List.of(), one -> change(one, by));
      var with = problem.best(matcher, List.of(wanted), one -> change(one, by));
      long slope = best.pairs().stream().mapToLong(one -> change(one, 1)).sum();
      return new At(best.value(), slope, with.value());
    }

    private long change(Candidate one, int by) {
      return (long) by * direction * points(one, rule);
    }
  }
}
