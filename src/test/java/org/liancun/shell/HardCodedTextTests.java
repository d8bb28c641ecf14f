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
  private static final Map<String, String> CHINESE_IS_DATA =
      Map.ofEntries(
          Map.entry("api/ApiDescription.java", "the product's name"),
          Map.entry("api/UnitCard.java", "an example of a name, in the API's description"),
          Map.entry("api/UnitsController.java", "an example of a name, in the API's description"),
          Map.entry("intake/PersonalNumbers.java", "headers of columns that are not read"),
          Map.entry("intake/Place.java", "a source as it is kept in the graph"),
          Map.entry("intake/divisions/Division.java", "headers of columns"),
          Map.entry("intake/divisions/DivisionEffects.java", "endings of official names"),
          Map.entry("organization/Entry.java", "endings of official names"),
          Map.entry("organization/Level.java", "words for levels in sheets"),
          Map.entry("organization/Naming.java", "endings of official names"),
          Map.entry("sample/SampleCounty.java", "the invented county"));

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

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
    var found =
        Stream.of(Sources.java(), Sources.typeScript())
            .flatMap(sources -> sources.entrySet().stream())
            .filter(source -> CHINESE.matcher(source.getValue()).find())
            .map(source -> source.getKey().replace("src/main/java/org/liancun/", ""));

    assertThat(found).containsExactlyInAnyOrderElementsOf(CHINESE_IS_DATA.keySet());
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
