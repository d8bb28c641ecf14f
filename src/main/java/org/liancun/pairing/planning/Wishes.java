package org.liancun.pairing.planning;

import java.util.List;
import java.util.Set;
import org.liancun.pairing.scoring.Criteria;

/**
 * What somebody wants of a plan.
 *
 * @param criteria by what pairs are found and judged
 * @param locks pairs that must be
 * @param bans pairs that must not be
 * @param joint villages that get one branch, three or more at once
 * @param leftOut the codes of those who are not planned for
 * @param running what becomes of pairings that are in force
 */
public record Wishes(
    Criteria criteria,
    List<Couple> locks,
    List<Couple> bans,
    List<List<String>> joint,
    Set<String> leftOut,
    Running running) {

  /** Everything as usual; what runs goes on. */
  public static final Wishes USUAL =
      new Wishes(Criteria.USUAL, List.of(), List.of(), List.of(), Set.of(), Running.STAYS);

  public Wishes {
    locks = List.copyOf(locks);
    bans = List.copyOf(bans);
    joint = joint.stream().map(List::copyOf).toList();
    leftOut = Set.copyOf(leftOut);
  }

  /**
   * What becomes of pairings in force. A joint branch in force always stays.
   *
   * @param stays whether they stay, and who is in them is taken
   * @param bonus otherwise: points for each that stays, so that others have to be so much better
   */
  public record Running(boolean stays, int bonus) {

    /** What runs goes on. */
    public static final Running STAYS = new Running(true, 0);

    /** As much as a pairing that goes on can be preferred. */
    public static final int MOST = 10_000;

    public Running {
      if (bonus < 0 || bonus > MOST) {
        throw new IllegalArgumentException("A bonus of " + bonus);
      }
    }

    /** {@return that all is planned anew} */
    public static Running anew(int bonus) {
      return new Running(false, bonus);
    }
  }

  /** {@return these by other criteria} */
  public Wishes by(Criteria others) {
    return new Wishes(others, locks, bans, joint, leftOut, running);
  }

  /** {@return these with other locks} */
  public Wishes locking(List<Couple> others) {
    return new Wishes(criteria, others, bans, joint, leftOut, running);
  }

  /** {@return these with other bans} */
  public Wishes banning(List<Couple> others) {
    return new Wishes(criteria, locks, others, joint, leftOut, running);
  }

  /** {@return these with other villages that get one branch} */
  public Wishes joining(List<List<String>> others) {
    return new Wishes(criteria, locks, bans, others, leftOut, running);
  }

  /** {@return these without some} */
  public Wishes leavingOut(Set<String> others) {
    return new Wishes(criteria, locks, bans, joint, others, running);
  }

  /** {@return these with something else for what runs} */
  public Wishes with(Running other) {
    return new Wishes(criteria, locks, bans, joint, leftOut, other);
  }
}
