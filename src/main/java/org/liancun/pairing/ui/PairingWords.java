package org.liancun.pairing.ui;

import java.util.Locale;
import java.util.function.Predicate;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Kinds;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Stage;

/** The records' own words about pairings, in the language of whoever reads. */
record PairingWords(Kinds kinds, Locale locale) {

  String stage(Stage stage) {
    return word("pairings", "status", choice -> choice.key().equals(stage.name()), stage.name());
  }

  String ground(Agreement agreement) {
    return word(
        "pairings",
        "ground",
        choice -> choice.key().equals(agreement.ground()),
        agreement.ground());
  }

  String form(Agreement agreement) {
    return word(
        "pairings", "form", choice -> choice.key().equals(agreement.form()), agreement.form());
  }

  String opinion(String key) {
    return word("opinions", "opinion", choice -> choice.key().equals(key), key);
  }

  /** {@return what a step is called; those of a stage by the stage's name} */
  String step(String recorded) {
    return word("pairings", "status", choice -> choice.chinese().equals(recorded), recorded);
  }

  private String word(String kind, String field, Predicate<Choice> is, String otherwise) {
    return kinds.find(kind).orElseThrow().field(field).choices().stream()
        .filter(is)
        .findFirst()
        .map(choice -> choice.word(locale))
        .orElse(otherwise);
  }
}
