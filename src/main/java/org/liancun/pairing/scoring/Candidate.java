package org.liancun.pairing.scoring;

/** A possible pair and what it is worth. */
public record Candidate(Pair pair, ScoreCard card) {

  /** {@return the pair, judged} */
  public static Candidate of(Pair pair, Criteria criteria) {
    return new Candidate(pair, ScoreCard.of(pair, criteria.weights(pair)));
  }

  /** {@return how many posts it saves} */
  public int postsSaved() {
    return Joining.saved(pair);
  }
}
