package org.liancun.pairing.planning;

import java.util.List;
import org.liancun.pairing.scoring.Candidate;

/**
 * What comes of a pair that is not in the plan, if it has to be.
 *
 * @param wanted the pair
 * @param isOffered whether the rules offer it at all; else it was judged all the same
 * @param lost what the whole plan loses, exactly if both plans are proven
 * @param gone pairs of the plan that would not be
 * @param come pairs that would be instead, the wanted one among them
 * @param isProven whether both plans are proven
 */
public record WhyNot(
    Candidate wanted,
    boolean isOffered,
    Totals lost,
    List<Candidate> gone,
    List<Candidate> come,
    boolean isProven) {

  /**
   * {@return whether the plan would be worth more with it} Nothing is better than the best but what
   * nobody may do: help more than one can take, or be paired against a wish.
   */
  public boolean isException() {
    return lost.compareTo(Totals.NOTHING) < 0;
  }

  public WhyNot {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
