package org.liancun.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.liancun.ledger.Obstacle;

/**
 * A sentence in whichever language it is wanted, since screen, terminal and graph may each want
 * another.
 *
 * @param key in the translations, such as {@code intake.rule.code-missing}
 * @param values that it names; messages and lists among them are put in words too
 */
public record Message(String key, List<Object> values) {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  public Message {
    values = List.copyOf(values);
  }

  /** {@return a sentence about some values} */
  public static Message of(String key, Object... values) {
    return new Message(key, List.of(values));
  }

  /** {@return why sheets cannot be taken for complete} */
  public static Message of(Obstacle obstacle) {
    return new Message(obstacle.sentence(), obstacle.values());
  }

  /** {@return the sentence in a language: English, or else Chinese} */
  public String in(Locale locale) {
    var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    var pattern = pattern(language);
    if (values.isEmpty()) {
      return pattern;
    }
    var words = values.stream().map(value -> word(value, locale)).toArray();
    return new java.text.MessageFormat(pattern, locale).format(words);
  }

  private static Object word(Object value, Locale locale) {
    return switch (value) {
      case Message message -> message.in(locale);
      case List<?> several ->
          several.stream()
              .map(one -> word(one, locale).toString())
              .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
      default -> value;
    };
  }

  private String pattern(Locale language) {
    try {
      return ResourceBundle.getBundle("vaadin-i18n.translations", language, EXACT).getString(key);
    } catch (MissingResourceException e) {
      return key + Arrays.toString(values.toArray());
    }
  }
}
