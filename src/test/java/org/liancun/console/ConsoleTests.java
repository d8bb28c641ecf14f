package org.liancun.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleTests {

  private static final String CHINESE = "/i18n/console.properties";
  private static final String ENGLISH = "/i18n/console_en.properties";

  @Test
  void speaksTheTerminalsLanguage() {
    assertThat(Console.bundle(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH)).isEqualTo(CHINESE);
    assertThat(Console.bundle(Map.of("LANG", "C.UTF-8"), Locale.CHINA)).isEqualTo(ENGLISH);
    assertThat(Console.bundle(Map.of("LC_ALL", "en_GB", "LANG", "zh_CN"), Locale.CHINA))
        .isEqualTo(ENGLISH);
    assertThat(Console.bundle(Map.of(), Locale.CHINA)).isEqualTo(CHINESE);
  }

  @Test
  void putsValuesInAsTheyPrint() {
    assertThat(Console.sentence("embedded.restarting", 1000, "x.log")).contains("1000", "x.log");
  }

  @Test
  void refusesAKeyThatNoBundleHas() {
    assertThatThrownBy(() -> Console.sentence("no.such")).hasMessageContaining("no.such");
  }

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    assertThat(placeholders(CHINESE)).isEqualTo(placeholders(ENGLISH));
  }

  private static Map<String, String> placeholders(String bundle) throws IOException {
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ConsoleTests.class.getResourceAsStream(bundle)),
            StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    Map<String, String> placeholders = new TreeMap<>();
    sentences.forEach((key, sentence) -> placeholders.put((String) key, in((String) sentence)));
    return placeholders;
  }

  private static String in(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining());
  }
}
