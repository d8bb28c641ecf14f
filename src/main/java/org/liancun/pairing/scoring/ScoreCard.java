package org.liancun.pairing.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * What a pair is worth, rule by rule.
 *
 * @param scores of the rules that apply and count, in the order of the rules
 */
public record ScoreCard(List<Score> scores) {

  public ScoreCard {
    scores = List.copyOf(scores);
  }

  /** {@return the card of a pair} */
  static ScoreCard of(Pair pair, Weights weights) {
    return new ScoreCard(
        Arrays.stream(Rule.values())
            .filter(rule -> weights.of(rule) > 0)
            .flatMap(
                rule ->
                    rule.look(pair).map(seen -> Score.of(rule, seen, weights.of(rule))).stream())
            .toList());
  }

  /** {@return all points together} */
  public int total() {
    return scores.stream().mapToInt(Score::points).sum();
  }

  /** {@return how many points a rule gives or takes} */
  public int points(Rule rule) {
    return scores.stream().filter(s -> s.rule() == rule).mapToInt(Score::points).sum();
  }
}
