package org.liancun.pairing.scoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * By what pairs are found and judged.
 *
 * @param grounds on which pairs may be made
 * @param forms that they may take
 * @param ofGrounds what counts on each ground, where not as usual
 * @param ofForms what each form adds, where not as usual
 * @param limits what is never done
 */
public record Criteria(
    Set<Ground> grounds,
    Set<Form> forms,
    Map<Ground, Weights> ofGrounds,
    Map<Form, Weights> ofForms,
    Limits limits) {

  /** Every ground and form, as usual. */
  public static final Criteria USUAL =
      new Criteria(
          EnumSet.allOf(Ground.class), EnumSet.allOf(Form.class), Map.of(), Map.of(), Limits.USUAL);

  public Criteria {
    grounds = Set.copyOf(grounds);
    forms = Set.copyOf(forms);
    ofGrounds = Map.copyOf(ofGrounds);
    ofForms = Map.copyOf(ofForms);
  }

  /** {@return these for some grounds and forms only} */
  public Criteria only(Set<Ground> someGrounds, Set<Form> someForms) {
    return new Criteria(someGrounds, someForms, ofGrounds, ofForms, limits);
  }

  /** {@return these with other limits} */
  public Criteria within(Limits others) {
    return new Criteria(grounds, forms, ofGrounds, ofForms, others);
  }

  /** {@return these with another weight of a rule on a ground} */
  public Criteria weighing(Ground ground, Rule rule, int weight) {
    var others = new EnumMap<Ground, Weights>(Ground.class);
    others.putAll(ofGrounds);
    others.put(ground, weights(ground).with(rule, weight));
    return new Criteria(grounds, forms, others, ofForms, limits);
  }

  /** {@return these with the weights of others} */
  public Criteria weighedAs(Criteria others) {
    return new Criteria(grounds, forms, others.ofGrounds, others.ofForms, limits);
  }

  /** {@return what counts on a ground} */
  public Weights weights(Ground ground) {
    return ofGrounds.getOrDefault(ground, Presets.of(ground));
  }

  /** {@return what a form adds} */
  public Weights weights(Form form) {
    return ofForms.getOrDefault(form, Presets.of(form));
  }

  Weights weights(Pair pair) {
    return weights(pair.ground()).and(weights(pair.form()));
  }
}
