package org.liancun.pairing.planning;

import org.liancun.pairing.scoring.Pair;

/**
 * Two by their codes.
 *
 * @param first who would help, where that is not plain
 */
public record Couple(String first, String second) {

  boolean isOf(Pair pair) {
    return pair.isOf(first, second);
  }

  boolean names(String code) {
    return first.equals(code) || second.equals(code);
  }
}
