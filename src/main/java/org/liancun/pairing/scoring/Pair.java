package org.liancun.pairing.scoring;

import java.util.Optional;

/**
 * Two who could be paired, on a ground and in a form.
 *
 * @param first who helps, or a partner
 * @param second who is helped, or the other partner; of partners the later by code
 * @param isMutual whether they are partners
 * @param tie a recorded pairing of the two on the ground, if the ground is a tie
 * @param areSmall whether it is on the ground of small villages and both are small enough for it
 * @param burden in how many running pairings outside of this plan the helper is already
 */
public record Pair(
    Side first,
    Village second,
    Ground ground,
    Form form,
    boolean isMutual,
    Near near,
    Optional<Tie> tie,
    boolean areSmall,
    int burden) {

  /** {@return the first, if it is a village} */
  Optional<Village> firstVillage() {
    return first instanceof Village village ? Optional.of(village) : Optional.empty();
  }

  /** {@return whether a weak village gets the help of somebody who is not} */
  public boolean servesWeak() {
    return second.isWeak()
        && firstVillage().map(v -> v.figures().rating() != null && !v.isWeak()).orElse(true);
  }

  /** {@return whether both villages keep nothing of themselves for other pairs} */
  public boolean takesBoth() {
    return form == Form.JOINT_BRANCH;
  }

  /** What tells pairs of the same two apart. */
  record Kind(Ground ground, Form form) {}

  Kind kind() {
    return new Kind(ground, form);
  }

  /** {@return whether it is of these two, whichever is first} */
  public boolean isOf(String one, String other) {
    return (first.code().equals(one) && second.code().equals(other))
        || (first.code().equals(other) && second.code().equals(one));
  }
}
