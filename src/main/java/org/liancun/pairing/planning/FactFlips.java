package org.liancun.pairing.planning;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Measure;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Rule;
import org.liancun.pairing.scoring.Village;

/**
 * Looks for the smallest change of a single fact with which a pair is in a best plan.
 *
 * <p>Points change only where a rule gives a tenth more or less. So of each figure just those
 * values are tried at which the two get alike by another tenth, or at which a village gets small,
 * the smallest change first; ratings come last. Each is a plan of its own over the changed facts,
 * since a fact moves every pair that its village could be in.
 */
final class FactFlips {

  /** So many plans are looked at. */
  private static final int MOST = 40;

  private final Facts facts;
  private final Wishes wishes;
  private final Function<Facts, Planning> over;

  /**
   * A search.
   *
   * @param over plans over other facts with the same wishes
   */
  FactFlips(Facts facts, Wishes wishes, Function<Facts, Planning> over) {
    this.facts = facts;
    this.wishes = wishes;
    this.over = over;
  }

  /** {@return the smallest of the changes that bring a pair in; empty: none of them does} */
  Optional<FactFlip> smallest(Candidate wanted) {
    return changes(wanted).limit(MOST).filter(change -> bringsIn(change, wanted)).findFirst();
  }

  /** A plan that is as good without the pair would still be made without it. */
  private boolean bringsIn(FactFlip change, Candidate wanted) {
    var one = wanted.pair().first().code();
    var other = wanted.pair().second().code();
    var planning = over.apply(facts.with(change.village()));
    return planning.plan() instanceof Plan plan && plan.pair(one, other).isPresent();
  }

  private Stream<FactFlip> changes(Candidate wanted) {
    return village(wanted.pair().first().code())
        .map(first -> changes(first, wanted.pair().second()))
        .orElseGet(() -> ratings(wanted.pair().second()));
  }

  private Optional<Village> village(String code) {
    return facts.villages().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private Stream<FactFlip> changes(Village first, Village second) {
    var figures =
        Stream.of(Measure.values())
            .flatMap(
                measure ->
                    Stream.concat(figures(first, second, measure), figures(second, first, measure)))
            .sorted(Comparator.comparingDouble(FactFlip.Figure::size));
    return Stream.concat(figures, Stream.concat(ratings(second), ratings(first)));
  }

  private static Stream<FactFlip> ratings(Village village) {
    var now = village.figures().rating();
    return Stream.of(Rating.values())
        .filter(rating -> rating != now)
        .map(
            rating ->
                new FactFlip.Rated(
                    village.reporting(village.figures().rated(rating)), now, rating));
  }

  private Stream<FactFlip.Figure> figures(Village changed, Village beside, Measure measure) {
    var now = measure.of(changed.figures());
    var aim = aim(changed, beside, measure);
    if (now == null || now <= 0) {
      return Stream.empty();
    }
    var values = aim > 0 ? towards(now, aim) : new LinkedHashSet<Integer>();
    int small = wishes.criteria().limits().fewerThan() - 1;
    if (measure == Measure.POPULATION && now > small && small > 0) {
      values.add(small);
    }
    return values.stream()
        .map(
            to ->
                new FactFlip.Figure(
                    changed.reporting(changed.figures().with(measure, to)), measure, now, to));
  }

  /** At what a village would be wholly like another; 0: not known. Land is weighed a head. */
  private static long aim(Village changed, Village beside, Measure measure) {
    var other = measure.of(beside.figures());
    if (other == null || other <= 0) {
      return 0;
    }
    if (measure != Measure.LAND) {
      return other;
    }
    var people = changed.figures().population();
    var theirs = beside.figures().population();
    return people == null || theirs == null || theirs == 0 ? 0 : (long) other * people / theirs;
  }

  /** The values at which the smaller number is another tenth nearer to the larger. */
  private static Set<Integer> towards(int now, long aim) {
    var values = new LinkedHashSet<Integer>();
    int whole = 2 * Rule.FULLY;
    IntStream.rangeClosed(Rule.FULLY + 1, whole)
        .mapToLong(share -> now < aim ? -Math.floorDiv(-aim * share, whole) : aim * whole / share)
        .filter(value -> value <= Integer.MAX_VALUE && (now < aim ? value > now : value < now))
        .forEach(value -> values.add(Math.toIntExact(value)));
    return values;
  }
}
