package org.liancun.pairing.scoring;

import java.util.Optional;

/**
 * A pairing that is recorded.
 *
 * @param code its own
 * @param first who helps, or a partner
 * @param isHelp whether the first helps the second
 * @param isRunning whether it is in force on the day; else it has ended
 * @param source its document number, or where else it is said
 */
public record Tie(
    String code,
    String first,
    String second,
    boolean isHelp,
    Ground ground,
    Form form,
    boolean isRunning,
    String source) {

  /** {@return whether it is between these two} */
  public boolean isOf(String one, String other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }

  /** {@return the party that is not this one, if this one is a party} */
  public Optional<String> other(String code) {
    return first.equals(code)
        ? Optional.of(second)
        : second.equals(code) ? Optional.of(first) : Optional.empty();
  }
}
