package org.liancun.pairing.scoring;

import java.util.List;

/**
 * A sentence for people, in whichever language it is wanted.
 *
 * @param key in the translations
 * @param values that it names: texts, whole numbers, lists of texts, other sentences
 */
public record Sentence(String key, List<Object> values) {

  public Sentence {
    values = List.copyOf(values);
  }

  /** {@return a sentence about some values} */
  public static Sentence of(String key, Object... values) {
    return new Sentence(key, List.of(values));
  }
}
