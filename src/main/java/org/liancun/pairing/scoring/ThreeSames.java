package org.liancun.pairing.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The three sames: adjacent, conditions alike, the same way of raising incomes. */
final class ThreeSames {

  /** Of two numbers the smaller has to be more than half of the larger to be alike. */
  private static final int HALF = 10;

  private static final int LEAST_OF_TRADES = 4;

  private ThreeSames() {}

  /** The two villages are neighbours. */
  static Optional<Finding> adjacent(Pair pair) {
    return pair.near().ring() == 1
        ? Optional.of(seen(Rule.FULLY, "pairing.rule.adjacent", pair))
        : Optional.empty();
  }

  /** Only one village lies between the two. */
  static Optional<Finding> secondRing(Pair pair) {
    return pair.near().ring() == 2
        ? Optional.of(seen(Rule.FULLY, "pairing.rule.second-ring", pair))
        : Optional.empty();
  }

  /** Both lie in one township. */
  static Optional<Finding> sameTownship(Pair pair) {
    return pair.near().inTownship()
        ? Optional.of(seen(Rule.FULLY, "pairing.rule.same-township", pair))
        : Optional.empty();
  }

  /** Their people earn about as much. */
  static Optional<Finding> incomesAlike(Pair pair) {
    return alike(pair, "income", Figures::perCapitaIncome, income -> income);
  }

  /** About as many people live in each. */
  static Optional<Finding> populationsAlike(Pair pair) {
    return alike(pair, "population", Figures::population, people -> people);
  }

  /** Each has about as much arable land a head, told in mu to a tenth. */
  static Optional<Finding> landAlike(Pair pair) {
    return alike(pair, "land", ThreeSames::tenthsOfMu, tenths -> BigDecimal.valueOf(tenths, 1));
  }

  /** Both lie in the mountains, in the hills or in the plain. */
  static Optional<Finding> terrainAlike(Pair pair) {
    var village = pair.second();
    return pair.firstVillage()
        .filter(first -> !first.terrain().isBlank() && first.terrain().equals(village.terrain()))
        .map(
            first ->
                new Finding(
                    Rule.FULLY,
                    () -> Sentence.of("pairing.rule.terrain", first.terrain()),
                    () ->
                        List.of(
                            Fact.of(first, "terrain", first.terrain(), first.sources().village()),
                            Fact.of(
                                village,
                                "terrain",
                                village.terrain(),
                                village.sources().village()))));
  }

  /** They live on the same; the more, the higher it ranks in both. */
  static Optional<Finding> sameTrades(Pair pair) {
    return pair.firstVillage().flatMap(first -> sameTrades(first, pair.second()));
  }

  private static Optional<Finding> sameTrades(Village first, Village second) {
    var shared = first.industries().stream().filter(second.industries()::contains).toList();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    int ranks =
        shared.stream()
            .mapToInt(one -> first.industries().indexOf(one) + second.industries().indexOf(one))
            .min()
            .orElse(0);
    return Optional.of(
        new Finding(
            Math.max(LEAST_OF_TRADES, Rule.FULLY - 2 * ranks),
            () -> Sentence.of("pairing.rule.trades", shared),
            () ->
                List.of(
                    Fact.of(first, "industries", first.industries(), first.sources().trades()),
                    Fact.of(
                        second, "industries", second.industries(), second.sources().trades()))));
  }

  private static @Nullable Integer tenthsOfMu(Figures figures) {
    var land = figures.arableMu();
    var people = figures.population();
    return land == null || people == null || people == 0 ? null : land * 10 / people;
  }

  /** The nearer the smaller number is to the larger, the more alike; below half not at all. */
  private static Optional<Finding> alike(
      Pair pair,
      String what,
      Function<Figures, @Nullable Integer> figure,
      IntFunction<Object> told) {
    return pair.firstVillage()
        .flatMap(
            first -> {
              var one = figure.apply(first.figures());
              var other = figure.apply(pair.second().figures());
              if (one == null || other == null || one <= 0 || other <= 0) {
                return Optional.empty();
              }
              int least = Math.min(one, other);
              int most = Math.max(one, other);
              int degree = (int) (2L * Rule.FULLY * least / most) - HALF;
              return degree <= 0
                  ? Optional.empty()
                  : Optional.of(
                      new Finding(
                          degree,
                          () ->
                              Sentence.of(
                                  "pairing.rule." + what,
                                  first.name(),
                                  told.apply(one),
                                  pair.second().name(),
                                  told.apply(other),
                                  (int) (100L * least / most)),
                          () ->
                              List.of(
                                  Fact.figure(first, what, told.apply(one)),
                                  Fact.figure(pair.second(), what, told.apply(other)))));
            });
  }

  private static Finding seen(int degree, String key, Pair pair) {
    return new Finding(
        degree, () -> Sentence.of(key, pair.first().name(), pair.second().name()), List::of);
  }
}
