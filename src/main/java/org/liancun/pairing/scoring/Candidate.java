package org.liancun.pairing.scoring;

/**
 * A possible pair and what it is worth.
 *
 * @param weights by which it was judged
 * @param points all of them together
 */
public record Candidate(Pair pair, Weights weights, int points) {

  /** {@return the pair, judged} */
  public static Candidate of(Pair pair, Criteria criteria) {
    return judged(pair, criteria.weights(pair));
  }

  static Candidate judged(Pair pair, Weights weights) {
    int points = 0;
    for (var rule : weights.of().keySet()) {
      int weight = weights.of(rule);
      if (weight > 0) {
        int degree = rule.look(pair).map(Finding::degree).orElse(0);
        points += rule.isCost() ? -weight * degree : weight * degree;
      }
    }
    return new Candidate(pair, weights, points);
  }

  /** {@return rule by rule what it is worth, and why} */
  public ScoreCard card() {
    return ScoreCard.of(pair, weights);
  }

  /** {@return how many points it gets or loses for each point that a rule weighs more} */
  public int degree(Rule rule) {
    int degree = rule.look(pair).map(Finding::degree).orElse(0);
    return rule.isCost() ? -degree : degree;
  }

  /** {@return how many posts it saves} */
  public int postsSaved() {
    return Joining.saved(pair);
  }
}
