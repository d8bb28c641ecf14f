package org.liancun.organization;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody typed, as a question to one of the two full-text indexes.
 *
 * @param index {@code names} for Chinese text, {@code keys} for codes, pinyin and initials
 * @param phrase in the index's own syntax
 * @param exact what was typed, to put exact matches first
 */
record SearchPhrase(String index, String phrase, String exact) {

  /** Of an official name without its ending so much has to be left to look for. */
  private static final int FEWEST = 2;

  static Optional<SearchPhrase> of(String typed) {
    var text = Naming.clean(typed).toLowerCase(Locale.ROOT).replaceAll("[\"\\\\]", "");
    if (text.isBlank()) {
      return Optional.empty();
    }
    return isLatin(text) ? keys(text) : Optional.of(names(text));
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static Optional<SearchPhrase> keys(String text) {
    var key = text.replaceAll("[^a-z0-9-]", "");
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SearchPhrase(
                "keys", prefix(key) + " " + prefix(key.toUpperCase(Locale.ROOT)), key));
  }

  /** Readings are in small letters, codes in capitals, and the index minds the difference. */
  private static String prefix(String key) {
    return key.replace("-", "\\-") + "*";
  }

  /**
   * The index holds pairs of characters, so one alone can only begin a pair. An official name has
   * several endings, of which the graph knows at most one, so the form without is looked for too.
   */
  private static SearchPhrase names(String text) {
    if (text.codePointCount(0, text.length()) == 1) {
      return new SearchPhrase("names", text + "*", text);
    }
    var shown = Naming.shown(text);
    return shown.length() < FEWEST || shown.equals(text)
        ? new SearchPhrase("names", quoted(text), text)
        : new SearchPhrase("names", quoted(text) + " " + quoted(shown), shown);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
