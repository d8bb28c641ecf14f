package org.liancun.query.console;

import java.util.Locale;

/**
 * A word, number, sign or text of a statement.
 *
 * @param text as it stands there; of a quoted name what is between the quotes
 */
record Token(Kind kind, String text) {

  enum Kind {
    WORD,
    QUOTED,
    NUMBER,
    TEXT,
    SIGN
  }

  /** {@return whether it is a sign} */
  boolean is(char sign) {
    return kind == Kind.SIGN && text.charAt(0) == sign;
  }

  /** {@return whether it is a word of the language, in capitals or not} */
  boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** {@return whether something can be called by it} */
  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** {@return the name in small letters, by which functions are found} */
  String name() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean opens() {
    return is('(') || is('[') || is('{');
  }

  boolean closes() {
    return is(')') || is(']') || is('}');
  }
}
