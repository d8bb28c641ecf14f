package org.liancun.pairing.planning;

import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Rule;

/**
 * The smallest change of a single weight with which a pair would be in a best plan.
 *
 * @param from the weight of the rule on the ground as it is
 * @param to the nearest weight that does it
 */
public record Flip(Ground ground, Rule rule, int from, int to) {

  int size() {
    return Math.abs(to - from);
  }
}
