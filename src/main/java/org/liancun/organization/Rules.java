package org.liancun.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;

/**
 * The rules that the database cannot hold by itself. A guard of a change and the check of the whole
 * store ask the same statements, so that they cannot disagree.
 *
 * @param statement that finds its breaches
 * @param labels of the nodes of which it speaks
 */
record Rules(String statement, List<String> labels) {

  private static final List<Rules> ALL =
      List.of(
          new Rules("organization/broken-rules", List.of("Unit", "Village")),
          new Rules(
              "organization/broken-overlaps",
              List.of("Unit", "Village", "Person", "VillagerGroup", "Institution")),
          new Rules(
              "organization/broken-links",
              List.of("Unit", "Village", "Person", "VillagerGroup", "Pairing")),
          new Rules(
              "organization/broken-records",
              List.of(
                  "Unit",
                  "Village",
                  "Person",
                  "VillagerGroup",
                  "Pairing",
                  "Initiative",
                  "RectificationCase")));

  /** {@return every breach in the whole store} */
  static List<Breach> broken(GraphTransaction tx) {
    return ALL.stream().flatMap(rules -> rules.found(tx, null)).distinct().toList();
  }

  /** {@return every breach among some records and their links} */
  static List<Breach> broken(GraphTransaction tx, Collection<NodeKey> touched) {
    var ids = new TreeMap<String, List<String>>();
    touched.stream()
        .filter(key -> ALL.stream().anyMatch(rules -> rules.labels.contains(key.label())))
        .collect(groupingBy(NodeKey::label, mapping(NodeKey::code, toList())))
        .forEach((label, codes) -> ids.put(label, ids(tx, label, codes)));
    return ALL.stream().flatMap(rules -> rules.broken(tx, ids)).distinct().toList();
  }

  private static List<String> ids(GraphTransaction tx, String label, List<String> codes) {
    return tx.run(
        "organization/guarded",
        Map.of("label", label, "codes", codes),
        row -> row.get("id").asString());
  }

  private Stream<Breach> broken(GraphTransaction tx, Map<String, List<String>> ids) {
    var those =
        labels.stream().flatMap(label -> ids.getOrDefault(label, List.of()).stream()).toList();
    return those.isEmpty() ? Stream.empty() : found(tx, those);
  }

  private Stream<Breach> found(GraphTransaction tx, @Nullable List<String> ids) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("ids", ids);
    return tx.run(statement, params, Breach::of).stream();
  }
}
