package org.liancun.pairing.matching;

/**
 * Somebody who can be paired.
 *
 * @param code by which options name it
 * @param capacity in how many pairs it can be: at most one in which it is helped or a partner, the
 *     others as helper
 */
public record Party(String code, int capacity) {

  public Party {
    if (capacity < 0) {
      throw new IllegalArgumentException(code + " cannot take " + capacity + " pairs");
    }
  }

  /** {@return a party of a single pair} */
  public static Party of(String code) {
    return new Party(code, 1);
  }
}
