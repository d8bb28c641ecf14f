package org.liancun.pairing.scoring;

import java.util.List;

/**
 * What a rule gives a pair, or takes from it.
 *
 * @param degree how much the rule applies, from 1 to {@link Rule#FULLY}
 * @param points the weight of the rule times the degree; below zero if it is a cost
 * @param sentence what was seen
 * @param facts on which it rests
 */
public record Score(Rule rule, int degree, int points, Sentence sentence, List<Fact> facts) {

  static Score of(Rule rule, Finding seen, int weight) {
    int points = weight * seen.degree();
    return new Score(
        rule, seen.degree(), rule.isCost() ? -points : points, seen.sentence(), seen.facts());
  }
}
