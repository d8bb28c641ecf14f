package org.liancun.ledger;

import java.util.List;

/**
 * Why rows cannot be taken for complete.
 *
 * @param sentence its key in translations
 * @param values that the sentence names
 */
public record Obstacle(String sentence, List<Object> values) {

  public Obstacle {
    values = List.copyOf(values);
  }

  static Obstacle of(String sentence, Object... values) {
    return new Obstacle(sentence, List.of(values));
  }
}
