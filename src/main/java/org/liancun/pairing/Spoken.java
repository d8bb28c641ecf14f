package org.liancun.pairing;

import java.util.List;
import java.util.Locale;
import org.liancun.intake.Message;
import org.liancun.pairing.scoring.Sentence;

/** Puts the sentences of a plan into a language. */
public final class Spoken {

  private Spoken() {}

  /** {@return a sentence as it is said in a language} */
  public static String in(Locale language, Sentence sentence) {
    return message(sentence).in(language);
  }

  /** {@return a sentence for whoever knows the language later} */
  public static Message message(Sentence sentence) {
    return new Message(sentence.key(), sentence.values().stream().map(Spoken::value).toList());
  }

  private static Object value(Object value) {
    return switch (value) {
      case Sentence inner -> message(inner);
      case List<?> several -> several.stream().map(one -> value((Object) one)).toList();
      default -> value;
    };
  }
}
