package org.liancun.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's own sources without their comments, by path. */
final class Sources {

  static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "(?s)(\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`)"
              + "|//[^\\n]*|/\\*.*?\\*/");

  private Sources() {}

  static Map<String, String> java() {
    return read(Path.of("src/main/java"), ".java");
  }

  static Map<String, String> typeScript() {
    return read(Path.of("frontend"), ".ts");
  }

  private static Map<String, String> read(Path folder, String ending) {
    var sources = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().endsWith(".test" + ending))
          .filter(file -> !file.startsWith(Path.of("frontend", "generated")))
          .forEach(file -> sources.put(name(file), withoutComments(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String withoutComments(Path file) {
    try {
      return COMMENT_OR_LITERAL
          .matcher(Files.readString(file))
          .replaceAll(
              found ->
                  found.group(1) == null
                      ? " "
                      : java.util.regex.Matcher.quoteReplacement(found.group()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
