package org.liancun.pairing.planning;

import org.liancun.pairing.scoring.Candidate;

/**
 * A pair of a plan.
 *
 * @param isLocked whether somebody wanted it
 * @param isRunning whether it is in force already
 */
public record Planned(Candidate candidate, boolean isLocked, boolean isRunning) {}
