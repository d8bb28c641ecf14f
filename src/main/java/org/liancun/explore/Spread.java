package org.liancun.explore;

import java.util.Optional;

/**
 * A node whose relationships of one family are drawn and brought out, whatever else is.
 *
 * @param code of the node
 */
public record Spread(String code, Family family) implements Comparable<Spread> {

  /** {@return what a word of an address means, such as {@code 990101101202-ZB~mentors}} */
  static Optional<Spread> of(String word) {
    int at = word.lastIndexOf('~');
    return at < 1
        ? Optional.empty()
        : Family.of(word.substring(at + 1))
            .map(family -> new Spread(word.substring(0, at), family));
  }

  /** {@return the word of an address that holds it} */
  String word() {
    return code + "~" + family.key();
  }

  @Override
  public int compareTo(Spread other) {
    return word().compareTo(other.word());
  }
}
