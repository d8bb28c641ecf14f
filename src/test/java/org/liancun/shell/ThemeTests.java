package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be told of the looks without looking: contrast, and that nothing comes from outside. */
class ThemeTests {

  private static final Path STYLES =
      Path.of("src/main/resources/META-INF/resources/assets/liancun.css");
  private static final Pattern COLOUR =
      Pattern.compile("--lc-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  @ParameterizedTest
  @MethodSource("textOnGround")
  void textCanBeReadInLightAndDark(String text, String ground) throws IOException {
    for (var dark : new boolean[] {false, true}) {
      assertThat(contrast(text, ground, dark))
          .as("%s on %s, %s", text, ground, dark ? "dark" : "light")
          .isGreaterThanOrEqualTo(TEXT);
    }
  }

  static Stream<Arguments> textOnGround() {
    return Stream.concat(
        Stream.of("ink", "secondary", "accent-text")
            .flatMap(
                text ->
                    Stream.of("panel", "ground", "canvas", "field", "hover", "selection")
                        .map(ground -> Arguments.of(text, ground))),
        Stream.of(
            Arguments.of("good-text", "panel"),
            Arguments.of("good-text", "field"),
            Arguments.of("warn-text", "panel"),
            Arguments.of("warn-text", "field"),
            Arguments.of("warn-text", "warn-ground"),
            Arguments.of("bad-text", "panel"),
            Arguments.of("bad-text", "field"),
            Arguments.of("bad-text", "bad-ground")));
  }

  /** A brace that is missing takes the rules after it away. */
  @Test
  void everyRuleOfTheStyleSheetIsClosed() throws IOException {
    int open = 0;
    for (var line : Files.readAllLines(STYLES)) {
      assertThat(open).as(line).isLessThanOrEqualTo(line.startsWith(".") ? 0 : 3);
      open +=
          (int)
              (line.chars().filter(c -> c == '{').count()
                  - line.chars().filter(c -> c == '}').count());
    }
    assertThat(open).isZero();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void shapesThatMeanSomethingStandOutInLightAndDark(String shape) throws IOException {
    for (var dark : new boolean[] {false, true}) {
      assertThat(contrast(shape, "canvas", dark))
          .as("%s, %s", shape, dark ? "dark" : "light")
          .isGreaterThanOrEqualTo(SHAPE);
    }
  }

  static Stream<String> shapes() {
    return Stream.of(
        "county",
        "township",
        "general-branch",
        "strong",
        "weak",
        "link-strong-weak",
        "link-double",
        "link-urban",
        "link-mentors",
        "link-gives",
        "link-responsible-for",
        "focus");
  }

  @Test
  void theLightOnesOnPaperAreToldApartByShapeAndLabelToo() throws IOException {
    // Celadon, ochre and grey are the product's colours and too light on paper to stand alone.
    for (var shape : new String[] {"branch", "medium", "group", "link-small", "person"}) {
      assertThat(contrast(shape, "canvas", true)).as(shape).isGreaterThanOrEqualTo(SHAPE);
    }
  }

  @Test
  void nothingComesFromOutside() throws IOException {
    assertThat(Files.readString(STYLES)).doesNotContain("url(", "@import", "http");
  }

  private static double contrast(String text, String ground, boolean dark) throws IOException {
    var colours = colours(dark);
    assertThat(colours).containsKeys(text, ground);
    var one = luminance(colours.getOrDefault(text, "#000000"));
    var other = luminance(colours.getOrDefault(ground, "#000000"));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Map<String, String> colours(boolean dark) throws IOException {
    var colours = new HashMap<String, String>();
    var found = COLOUR.matcher(Files.readString(STYLES));
    while (found.find()) {
      colours.put(found.group(1), found.group(dark ? 3 : 2));
    }
    return colours;
  }

  /** Relative luminance of WCAG 2. */
  private static double luminance(String colour) {
    var rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    var value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
