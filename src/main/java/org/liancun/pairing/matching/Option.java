package org.liancun.pairing.matching;

import java.util.Comparator;

/**
 * A pair that may be chosen.
 *
 * @param first who helps, if it is help
 * @param second who is helped, or the other partner
 * @param isHelp whether the first gives one of its places only; partners and who is helped give
 *     themselves
 * @param kind tells options of the same two parties apart
 * @param weight what it is worth; what is worth nothing, or less, is not chosen
 */
public record Option(String first, String second, boolean isHelp, String kind, long weight) {

  /** Beyond it the exact solver would take its own numbers for a sign that there is no answer. */
  public static final long MOST = 4_000_000_000L;

  /** The order in which everything is looked at, however it was given. */
  static final Comparator<Option> ORDER =
      Comparator.comparing(Option::first)
          .thenComparing(Option::second)
          .thenComparing(Option::kind)
          .thenComparing(Option::isHelp)
          .thenComparingLong(Option::weight);

  public Option {
    if (first.equals(second)) {
      throw new IllegalArgumentException(first + " cannot be paired with itself");
    }
    if (Math.abs(weight) > MOST) {
      throw new IllegalArgumentException(
          "%s and %s: %d is beyond %d".formatted(first, second, weight, MOST));
    }
  }

  /** {@return the same pair at another worth} */
  public Option worth(long other) {
    return new Option(first, second, isHelp, kind, other);
  }

  /** {@return whether it is of these two, whichever is first} */
  public boolean isOf(String one, String other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }
}
