package org.liancun.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the words that a column may hold.
 *
 * @param key as the graph keeps it, such as {@code STRONG}
 * @param chinese as a Chinese sheet has it
 * @param english as an English sheet has it
 * @param aliases other words that mean it
 */
public record Choice(String key, String chinese, String english, List<String> aliases) {

  public Choice {
    aliases = List.copyOf(aliases);
  }

  /** {@return a choice} */
  public static Choice of(String key, String chinese, String english, String... aliases) {
    return new Choice(key, chinese, english, List.of(aliases));
  }

  /** {@return the word in a language} */
  public String word(Locale locale) {
    return locale.getLanguage().equals("en") ? english : chinese;
  }

  boolean isMeantBy(String word) {
    return words().map(Choice::plain).anyMatch(plain(word)::equals);
  }

  /** {@return all that mean it} */
  Stream<String> words() {
    return Stream.concat(Stream.of(key, chinese, english), aliases.stream());
  }

  private static String plain(String word) {
    return word.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }
}
