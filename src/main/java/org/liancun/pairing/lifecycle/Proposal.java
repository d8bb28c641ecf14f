package org.liancun.pairing.lifecycle;

/**
 * Two that are to be paired.
 *
 * @param first code of the helper, or of one of two partners
 * @param second code of the helped, or of the other
 * @param mutual whether both help each other
 * @param ground key of the ground
 * @param form key of the form
 * @param synthetic whether it is made up, as in the sample
 */
public record Proposal(
    String first, String second, boolean mutual, String ground, String form, boolean synthetic) {

  /** {@return whether it makes more of a suggestion for the same two in the same parts} */
  boolean takesUp(Agreement suggestion) {
    var parties = suggestion.parties();
    boolean isMutual = parties.getFirst().role() == Agreement.Role.PARTNER;
    return isMutual == mutual
        && parties.getFirst().code().equals(first)
        && parties.getLast().code().equals(second);
  }
}
