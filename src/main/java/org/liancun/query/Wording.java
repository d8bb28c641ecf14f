package org.liancun.query;

import java.util.Locale;

/** What people read, in both languages of the product. */
public record Wording(String chinese, String english) {

  /** {@return the words of a header line: Chinese, a bar, English} */
  static Wording of(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("Not in both languages: " + line);
    }
    return new Wording(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }

  /** {@return the words for a reader} */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? chinese : english;
  }
}
