package org.liancun.pairing.planning;

import org.liancun.pairing.scoring.Tie;

/**
 * A running pairing that a plan ends.
 *
 * @param tie the pairing
 * @param price what the plan would lose if it stayed, by points alone
 */
public record Move(Tie tie, Totals price) {}
