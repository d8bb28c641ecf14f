package org.liancun.pairing.scoring;

import java.util.List;

/**
 * What a rule saw in a pair.
 *
 * @param degree how much it applies, from 1 to {@link Rule#FULLY}
 * @param sentence what was seen, with its values
 * @param facts on which it rests
 */
record Finding(int degree, Sentence sentence, List<Fact> facts) {

  Finding {
    if (degree < 1 || degree > Rule.FULLY) {
      throw new IllegalArgumentException("A rule cannot apply to degree " + degree);
    }
    facts = List.copyOf(facts);
  }
}
