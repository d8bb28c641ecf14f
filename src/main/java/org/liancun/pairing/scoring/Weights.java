package org.liancun.pairing.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each rule counts: a pair gets a rule's weight for each tenth to which the rule applies.
 *
 * @param of the weights, each from 0 to {@link #MOST}; a rule that is not named counts nothing
 */
public record Weights(Map<Rule, Integer> of) {

  /** As much as a rule can weigh on a ground and in a form together. */
  public static final int MOST = 200;

  /** Of no rule. */
  public static final Weights NONE = new Weights(Map.of());

  public Weights {
    var copy = new EnumMap<Rule, Integer>(Rule.class);
    of.forEach(
        (rule, weight) -> {
          if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException(
                "%s cannot weigh %d; 0 to %d is possible".formatted(rule, weight, MOST));
          }
          copy.put(rule, weight);
        });
    of = Collections.unmodifiableMap(copy);
  }

  /** {@return the weight of a rule} */
  public int of(Rule rule) {
    return of.getOrDefault(rule, 0);
  }

  /** {@return these with another weight for one rule} */
  public Weights with(Rule rule, int weight) {
    var other = new EnumMap<Rule, Integer>(Rule.class);
    other.putAll(of);
    other.put(rule, weight);
    return new Weights(other);
  }

  /** {@return these and others together} */
  public Weights and(Weights others) {
    var both = new EnumMap<Rule, Integer>(Rule.class);
    both.putAll(of);
    others.of.forEach((rule, weight) -> both.merge(rule, weight, Integer::sum));
    return new Weights(both);
  }
}
