package org.liancun.pairing.scoring;

/**
 * A fact behind a score.
 *
 * @param of the code of whom it is a fact
 * @param name that of whom it is
 * @param what it is, a word such as {@code population}
 * @param value as it is known
 * @param source who says so; blank: not recorded
 */
public record Fact(String of, String name, String what, Object value, String source) {

  static Fact of(Side side, String what, Object value, String source) {
    return new Fact(side.code(), side.name(), what, value, source);
  }

  /** {@return one of a village's figures} */
  static Fact figure(Village village, String what, Object value) {
    return of(village, what, value, village.figures().source());
  }
}
