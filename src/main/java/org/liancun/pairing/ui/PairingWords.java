package org.liancun.pairing.ui;

import java.util.Locale;
import java.util.Optional;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Kinds;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Stage;

/** The records' own words about pairings, in the language of whoever reads. */
record PairingWords(Kinds kinds, Locale locale) {

  String stage(Stage stage) {
    return word("pairings", "status", stage.name());
  }

  String ground(Agreement agreement) {
    return word("pairings", "ground", agreement.ground());
  }

  String form(Agreement agreement) {
    return word("pairings", "form", agreement.form());
  }

  String opinion(String key) {
    return word("opinions", "opinion", key);
  }

  /** {@return what a step is called; those of a stage by the stage's name} */
  String step(String recorded) {
    return choice("pairings", "status", recorded)
        .filter(choice -> choice.chinese().equals(recorded))
        .map(choice -> choice.word(locale))
        .orElse(recorded);
  }

  private String word(String kind, String field, String key) {
    return choice(kind, field, key).map(choice -> choice.word(locale)).orElse(key);
  }

  private Optional<Choice> choice(String kind, String field, String word) {
    return kinds.find(kind).orElseThrow().field(field).choice(word);
  }
}
