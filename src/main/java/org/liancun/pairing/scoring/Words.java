package org.liancun.pairing.scoring;

import java.util.Locale;

/** The words of ratings, grounds, forms and rules, as sentences that stand in others. */
public final class Words {

  private Words() {}

  public static Sentence rating(Rating rating) {
    return word("pairing.rating.", rating);
  }

  public static Sentence ground(Ground ground) {
    return word("pairing.ground.", ground);
  }

  public static Sentence form(Form form) {
    return word("pairing.form.", form);
  }

  /** {@return what a figure is called, its unit with it} */
  public static Sentence measure(Measure measure) {
    return word("pairing.measure.", measure);
  }

  /** {@return what a rule is called in a list} */
  public static Sentence rule(Rule rule) {
    return word("pairing.weight.", rule);
  }

  /** {@return who says so, or from which records a rule reads where nobody is recorded} */
  public static Sentence source(Score score) {
    var sources =
        score.facts().stream()
            .map(Fact::source)
            .filter(source -> !source.isBlank())
            .distinct()
            .toList();
    return sources.isEmpty()
        ? Sentence.of("pairing.source", word("pairing.source.of.", score.rule()))
        : Sentence.of("pairing.source", sources);
  }

  private static Sentence word(String begin, Enum<?> word) {
    return Sentence.of(begin + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
