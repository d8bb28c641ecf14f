package org.liancun.pairing.planning;

import java.util.List;
import java.util.Set;
import org.liancun.pairing.scoring.Candidate;

/**
 * What comes of a pair that is not in the plan, if it has to be.
 *
 * @param wanted the pair
 * @param isOffered whether the rules offer it at all; else it was judged all the same
 * @param waived what does not hold for it that holds for the plan
 * @param lost what the whole plan loses, exactly if both plans are proven; below nothing if it
 *     gains
 * @param gone pairs of the plan that would not be
 * @param come pairs that would be instead, the wanted one among them
 * @param isProven whether both plans are proven
 */
public record WhyNot(
    Candidate wanted,
    boolean isOffered,
    Set<Waived> waived,
    Totals lost,
    List<Candidate> gone,
    List<Candidate> come,
    boolean isProven) {

  /** What somebody wished or set as a bound, and what would have to give way. */
  public enum Waived {
    /** The helper would help more than it may. */
    CAPACITY,
    /** Somebody does not want the two paired. */
    BAN,
    /** One of them is locked into another pair. */
    LOCK,
    /** Fewer running pairings would go on, which count for more than their points. */
    RUNNING
  }

  /** {@return whether the wish or the bound of somebody has to give way to it} */
  public boolean isException() {
    return !waived.isEmpty();
  }

  public WhyNot {
    waived = Set.copyOf(waived);
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
