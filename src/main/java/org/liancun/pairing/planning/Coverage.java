package org.liancun.pairing.planning;

/**
 * How far a plan reaches.
 *
 * @param weak how many weak villages there are
 * @param weakServed of them, how many the plan helps
 * @param weakAlready of them, how many running pairings help that stay as they are
 * @param small how many small villages there are
 * @param smallMerged of them, how many get a branch with another
 * @param postsSaved posts of branch committees that joint branches save
 */
public record Coverage(
    int weak, int weakServed, int weakAlready, int small, int smallMerged, int postsSaved) {}
