package org.liancun.pairing.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one has and the other lacks. */
final class Complements {

  /** Names in Chinese that are this long are told by their first two characters. */
  private static final int LONG = 4;

  private static final int TWO = 2;

  /** How much the one rated so does for the other rated so. */
  private static final Map<Rating, Map<Rating, Integer>> LEADS =
      Map.of(
          Rating.STRONG, Map.of(Rating.WEAK, Rule.FULLY, Rating.MEDIUM, 3),
          Rating.MEDIUM, Map.of(Rating.WEAK, 4));

  private Complements() {}

  /** What one lives on, has given or whose members can do is what the other needs. */
  static Optional<Finding> meetsNeeds(Pair pair) {
    var met = new ArrayList<String>();
    var by = new ArrayList<Fact>();
    int all =
        meet(pair.first(), pair.second(), met, by)
            + (pair.isMutual() && pair.first() instanceof Village first
                ? meet(pair.second(), first, met, by)
                : 0);
    return met.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Math.max(1, Rule.FULLY * met.size() / all),
                () ->
                    Sentence.of(
                        "pairing.rule.needs", all, met.size(), met.stream().distinct().toList()),
                () -> by));
  }

  private static int meet(Side giver, Village taker, List<String> met, List<Fact> by) {
    if (taker.needs().isEmpty()) {
      return 0;
    }
    var resources = giver.resources();
    for (var need : taker.needs()) {
      var means = resources.stream().filter(one -> isMeant(need, one)).toList();
      if (!means.isEmpty()) {
        met.add(need);
        by.add(Fact.of(taker, "need", need, taker.sources().needs()));
        by.add(Fact.of(giver, "resource", means, ""));
      }
    }
    return taker.needs().size();
  }

  /** The same as in the questions on sharing: a hint by names, not a promise. */
  private static boolean isMeant(String need, String resource) {
    return resource.contains(need)
        || need.contains(resource)
        || (need.length() >= LONG
            && Character.isIdeographic(need.codePointAt(0))
            && resource.contains(need.substring(0, TWO)));
  }

  /** The helper is rated better than the helped. */
  static Optional<Finding> strongBesideWeak(Pair pair) {
    return pair.firstVillage().flatMap(first -> leads(first, pair.second()));
  }

  private static Optional<Finding> leads(Village first, Village second) {
    var high = first.figures().rating();
    var low = second.figures().rating();
    if (high == null || low == null) {
      return Optional.empty();
    }
    int degree = LEADS.getOrDefault(high, Map.of()).getOrDefault(low, 0);
    return degree == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                degree,
                () ->
                    Sentence.of(
                        "pairing.rule.strong-beside-weak",
                        first.name(),
                        Words.rating(high),
                        second.name(),
                        Words.rating(low)),
                () ->
                    List.of(
                        Fact.figure(first, "rating", high), Fact.figure(second, "rating", low))));
  }
}
