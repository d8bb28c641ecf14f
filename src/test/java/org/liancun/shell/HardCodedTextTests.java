package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that what people read comes from the bundles. */
class HardCodedTextTests {

  /** Chinese in a source that is not text to be read but data of the trade, and why. */
  private static final Map<String, String> CHINESE_IS_DATA = Map.of();

  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new\\s+(?:Button|Span|Div|Paragraph|H[1-6]|ListItem|NativeLabel|Text|Emphasis|Pre"
              + "|TextField|PasswordField|TextArea|ComboBox|Select|Checkbox|DatePicker|Details"
              + "|Dialog|Tab|MenuItem|Notification|RouterLink)(?:<[^>]*>)?"
              + "|\\.setText|\\.setLabel|\\.setPlaceholder|\\.setHelperText|\\.setErrorMessage"
              + "|\\.setTooltipText|\\.setAriaLabel|\\.setHeader|\\.setHeaderTitle|\\.setTitle"
              + "|\\.setPageTitle|\\.setEmptyStateText|\\.addItem|Notification\\.show"
              + "|@PageTitle)\\(\\s*\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Test
  void chineseStandsInTheBundles() {
    var found = new TreeMap<String, String>();
    Stream.of(Sources.java(), Sources.typeScript())
        .forEach(
            sources ->
                sources.forEach(
                    (file, source) ->
                        source
                            .lines()
                            .filter(line -> CHINESE.matcher(line).find())
                            .findFirst()
                            .ifPresent(line -> found.put(file, line.strip()))));

    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(CHINESE_IS_DATA.keySet());
  }

  @Test
  void componentsAreGivenNoTextOfTheirOwn() {
    var found = new TreeMap<String, String>();
    Sources.java()
        .forEach(
            (file, source) ->
                SHOWN
                    .matcher(source)
                    .results()
                    .filter(shown -> WORD.matcher(shown.group(1)).find())
                    .forEach(shown -> found.put(file, shown.group())));

    assertThat(found).isEmpty();
  }
}
