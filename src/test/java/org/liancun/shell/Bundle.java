package org.liancun.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of one bundle in both languages. */
record Bundle(String name, Map<String, String> chinese, Map<String, String> english) {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

  /** The texts of the pages. */
  static Bundle pages() {
    return read("vaadin-i18n/translations");
  }

  /** All texts, those of the command line too. */
  static Stream<Bundle> all() {
    try (var files = Files.list(RESOURCES.resolve("i18n"))) {
      var console =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith("_en.properties"))
              .map(file -> read("i18n/" + file.replace("_en.properties", "")))
              .toList();
      return Stream.concat(Stream.of(pages()), console.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the numbers of the places that a text leaves for values} */
  static Set<String> places(String text) {
    var places = new TreeSet<String>();
    var found = PLACE.matcher(text);
    while (found.find()) {
      places.add(found.group(1));
    }
    return places;
  }

  private static Bundle read(String name) {
    return new Bundle(name, load(name + ".properties"), load(name + "_en.properties"));
  }

  private static Map<String, String> load(String file) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var sorted = new TreeMap<String, String>();
    texts.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  @Override
  public String toString() {
    return name;
  }
}
