package org.liancun.query;

import java.util.Locale;

/**
 * What makes a question a rule over the structure: each row of its answer is something to look at.
 *
 * @param remedy what to do about it
 */
public record Check(Severity severity, Wording remedy) {

  /** How much it matters, the worst first. */
  public enum Severity {
    /** It cannot be right. */
    ERROR,
    /** It is out of the ordinary. */
    WARNING,
    /** It could be better. */
    HINT;

    /** {@return its name in headers and texts} */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Check of(String severity, String remedy) {
    return new Check(Severity.valueOf(severity.toUpperCase(Locale.ROOT)), Wording.of(remedy));
  }
}
