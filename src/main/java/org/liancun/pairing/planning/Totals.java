package org.liancun.pairing.planning;

import java.util.Collection;
import org.liancun.pairing.scoring.Candidate;

/**
 * What a plan is worth: first the weak villages that somebody helps, then the points.
 *
 * @param weakServed how many weak villages get the help of somebody who is not
 * @param points the sum of the scores of its pairs
 */
public record Totals(int weakServed, long points) implements Comparable<Totals> {

  /** Of no pair at all. */
  public static final Totals NOTHING = new Totals(0, 0);

  static Totals of(Collection<Candidate> pairs) {
    return new Totals(
        (int) pairs.stream().filter(one -> one.pair().servesWeak()).count(),
        pairs.stream().mapToLong(one -> one.points()).sum());
  }

  /** {@return what is left when others are taken away} */
  public Totals minus(Totals others) {
    return new Totals(weakServed - others.weakServed, points - others.points);
  }

  @Override
  public int compareTo(Totals other) {
    int byWeak = Integer.compare(weakServed, other.weakServed);
    return byWeak != 0 ? byWeak : Long.compare(points, other.points);
  }
}
