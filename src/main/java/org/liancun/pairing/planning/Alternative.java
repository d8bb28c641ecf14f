package org.liancun.pairing.planning;

/**
 * Another good plan.
 *
 * @param plan itself
 * @param shared how many of its pairs are in the best plan too
 * @param lost what it loses against the best
 */
public record Alternative(Plan plan, int shared, Totals lost) {}
