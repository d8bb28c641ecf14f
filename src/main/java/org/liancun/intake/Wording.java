package org.liancun.intake;

import java.util.Locale;

/** A value as it is read in either language. */
public record Wording(String chinese, String english) {

  /** {@return a text that is the same in both} */
  public static Wording of(String text) {
    return new Wording(text, text);
  }

  /** {@return a sentence of the translations} */
  public static Wording of(Message message) {
    return new Wording(message.in(Locale.CHINESE), message.in(Locale.ENGLISH));
  }

  /** {@return it in a language} */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : chinese;
  }
}
