package org.liancun.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Sentences for the terminal, from {@code i18n/console*.properties}. */
public final class Console {

  private static final Properties SENTENCES = load(bundle(System.getenv(), Locale.getDefault()));

  private Console() {}

  /**
   * {@return the sentence of this key in the terminal's language, with {0}, {1} … replaced by the
   * values as they print}
   *
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public static String sentence(String key, Object... values) {
    String sentence = SENTENCES.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("No console sentence named " + key);
    }
    // Not MessageFormat: it groups the digits of a port and swallows apostrophes.
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }

  /** Prints the sentence of this key on standard error, where everything but results goes. */
  public static void say(String key, Object... values) {
    System.err.println(sentence(key, values));
  }

  static String bundle(Map<String, String> environment, Locale otherwise) {
    String language =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElseGet(otherwise::getLanguage);
    return language.startsWith("zh") ? "/i18n/console.properties" : "/i18n/console_en.properties";
  }

  private static Properties load(String resource) {
    Properties sentences = new Properties();
    try (InputStream stream = Console.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
