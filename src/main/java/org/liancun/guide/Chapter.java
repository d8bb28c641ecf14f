package org.liancun.guide;

import java.util.List;

/**
 * One of the five systems, as the store tells it on a day.
 *
 * @param figures what was counted, the most telling first
 * @param stops where to look, each a place of the product or a line of what came of it
 */
public record Chapter(List<Figure> figures, List<Stop> stops) {

  /**
   * Something counted.
   *
   * @param key names it: the end of the key of its text
   * @param numbers one, or the least and the most
   */
  public record Figure(String key, List<Long> numbers) {

    static Figure of(String key, long number) {
      return new Figure(key, List.of(number));
    }
  }

  /**
   * A line that leads somewhere, or only says something.
   *
   * @param code of what Explore shows; empty: it leads nowhere
   * @param name what it is
   * @param key of the sentence about it
   * @param values that the sentence names
   */
  public record Stop(String code, String name, String key, List<Object> values) {

    static Stop of(String code, String name, String key, Object... values) {
      return new Stop(code, name, key, List.of(values));
    }

    /** {@return whether there is a place to go to} */
    public boolean leadsSomewhere() {
      return !code.isEmpty();
    }
  }
}
