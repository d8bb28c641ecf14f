package org.liancun.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One statement of {@code cypher/queries} with what its header says of it.
 *
 * @param name folder and file name without ending, such as {@code organization/children}
 * @param header the header's lines, key to value: purpose, mode, params, columns, budget …
 * @param text the whole statement, header included
 */
public record NamedQuery(String name, Map<String, String> header, String text) {

  /** Whether a statement reads or writes. */
  public enum Mode {
    READ,
    WRITE
  }

  static NamedQuery parse(String name, String text) {
    var header =
        text.lines()
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.substring(2).strip().split(":\\s*", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
    for (var key : List.of("purpose", "mode", "params", "columns")) {
      if (!header.containsKey(key)) {
        throw GraphException.headerLacks(name, key);
      }
    }
    return new NamedQuery(name, Map.copyOf(header), text);
  }

  /** {@return whether it reads or writes} */
  public Mode mode() {
    return Mode.valueOf(value("mode"));
  }

  /** {@return the names of its parameters} */
  public List<String> params() {
    return names("params");
  }

  /** {@return the names of the columns that it returns} */
  public List<String> columns() {
    return names("columns");
  }

  private List<String> names(String key) {
    return Arrays.stream(value(key).split(","))
        .map(String::strip)
        .filter(s -> !s.equals("-"))
        .toList();
  }

  private String value(String key) {
    var value = header.get(key);
    if (value == null) {
      throw GraphException.headerLacks(name, key);
    }
    return value;
  }
}
