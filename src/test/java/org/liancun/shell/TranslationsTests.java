package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTests {

  private static final Pattern TRANSLATED =
      Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern KEY_LIKE = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]*)+");
  private static final Pattern END_OF_KEY = Pattern.compile("(\\.[A-Za-z0-9-]+)+");

  @ParameterizedTest
  @MethodSource("org.liancun.shell.Bundle#all")
  void bothLanguagesHaveTheSameKeys(Bundle bundle) {
    assertThat(bundle.english().keySet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bundle.chinese().keySet());
  }

  @ParameterizedTest
  @MethodSource("org.liancun.shell.Bundle#all")
  void noTextIsEmpty(Bundle bundle) {
    assertThat(bundle.chinese().values()).noneMatch(String::isBlank);
    assertThat(bundle.english().values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("org.liancun.shell.Bundle#all")
  void bothLanguagesLeaveTheSamePlaces(Bundle bundle) {
    bundle
        .chinese()
        .forEach(
            (key, text) ->
                assertThat(Bundle.places(bundle.english().getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(Bundle.places(text)));
  }

  @ParameterizedTest
  @MethodSource("org.liancun.shell.Bundle#all")
  void anApostropheIsDoubledWhereAndOnlyWhereThereArePlaces(Bundle bundle) {
    bundle
        .english()
        .forEach(
            (key, text) -> {
              var single = text.replace("''", "").contains("'");
              var doubled = text.contains("''");
              assertThat(Bundle.places(text).isEmpty() ? doubled : single)
                  .as("%s: %s", key, text)
                  .isFalse();
            });
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    var known = Bundle.pages().chinese().keySet();
    var asked =
        Sources.java().values().stream()
            .flatMap(source -> TRANSLATED.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(asked).isNotEmpty();
    assertThat(known).containsAll(asked);
  }

  @Test
  void everyTextIsUsed() {
    var known = Bundle.pages().chinese().keySet();
    var used = literals(KEY_LIKE);
    var ends = literals(END_OF_KEY);
    // The beginning of a key, completed by a value, uses every key that begins so.
    var begun =
        used.stream().filter(literal -> !known.contains(literal)).collect(Collectors.toSet());

    assertThat(known.stream().filter(key -> !used.contains(key)))
        .allMatch(
            key ->
                begun.stream().anyMatch(literal -> begins(key, literal))
                    || ends.stream().anyMatch(end -> used.contains(without(end, key))));
  }

  private static String without(String end, String key) {
    return key.endsWith(end) ? key.substring(0, key.length() - end.length()) : "";
  }

  private static boolean begins(String key, String literal) {
    return key.startsWith(literal.endsWith(".") ? literal : literal + ".");
  }

  private static Set<String> literals(Pattern like) {
    return Sources.java().values().stream()
        .flatMap(source -> Sources.LITERAL.matcher(source).results())
        .map((MatchResult found) -> found.group(1))
        .filter(literal -> like.matcher(literal).matches())
        .collect(Collectors.toSet());
  }
}
