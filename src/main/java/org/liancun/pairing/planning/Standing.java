package org.liancun.pairing.planning;

import java.util.List;

/**
 * How a plan stands beside others.
 *
 * @param optimum what the best plan is worth if nothing about single pairs had been decided
 * @param greedy what somebody gets who takes the best pair each time
 * @param today what the running pairings are worth that the plan may change
 * @param changing how many those are
 * @param moves running pairings that the plan ends, the cheapest to keep first
 */
public record Standing(
    Totals optimum, Totals greedy, Totals today, int changing, List<Move> moves) {

  public Standing {
    moves = List.copyOf(moves);
  }
}
