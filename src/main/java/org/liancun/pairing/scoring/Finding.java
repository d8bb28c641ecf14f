package org.liancun.pairing.scoring;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a rule saw in a pair. Of thousands of pairs the points are all that is wanted; sentence and
 * facts are made when somebody asks.
 *
 * @param degree how much it applies, from 1 to {@link Rule#FULLY}
 * @param telling makes the sentence
 * @param proving makes the facts
 */
record Finding(int degree, Supplier<Sentence> telling, Supplier<List<Fact>> proving) {

  Finding {
    if (degree < 1 || degree > Rule.FULLY) {
      throw new IllegalArgumentException("A rule cannot apply to degree " + degree);
    }
  }

  /** {@return what was seen, with its values} */
  Sentence sentence() {
    return telling.get();
  }

  /** {@return the facts on which it rests} */
  List<Fact> facts() {
    return List.copyOf(proving.get());
  }
}
