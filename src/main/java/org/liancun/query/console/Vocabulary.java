package org.liancun.query.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.graph.Graph;

/** The words that a statement may use, which the editor completes. */
public record Vocabulary(List<String> labels, List<String> types, List<String> properties) {

  private static final Set<String> PRIVATE = Set.of(Privacy.ACCOUNTS, Privacy.SECRET);

  private record Known(String kind, String word) {}

  static Vocabulary of(Graph graph) {
    var words =
        graph
            .read(
                "console/words",
                Map.of(),
                row -> new Known(row.get("kind").asString(), row.get("word").asString()))
            .stream()
            .filter(known -> !known.word().startsWith("__"))
            .filter(known -> !PRIVATE.contains(known.word()))
            .sorted(java.util.Comparator.comparing(Known::word))
            .collect(groupingBy(Known::kind, mapping(Known::word, toList())));
    return new Vocabulary(
        words.getOrDefault("label", List.of()),
        words.getOrDefault("type", List.of()),
        words.getOrDefault("property", List.of()));
  }
}
