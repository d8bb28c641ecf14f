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
    String first, String second, boolean mutual, String ground, String form, boolean synthetic) {}
