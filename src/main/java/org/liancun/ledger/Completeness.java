package org.liancun.ledger;

/**
 * Says that rows are all there are of their kinds in a unit's subtree on the day of effect: a
 * record that holds on that day and that no row states has ended. Units are taken level by level,
 * so that a list of branches says nothing of townships. The unit itself goes on.
 *
 * @param unit its code
 * @param source who says so, as the graph keeps it
 */
public record Completeness(String unit, String source) {}
