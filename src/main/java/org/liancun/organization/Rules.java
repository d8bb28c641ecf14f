package org.liancun.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * @param linked from where it looks at links that change by themselves
 */
record Rules(String statement, List<String> labels, Linked linked) {

  /** Ends of links. */
  private enum Linked {
    NOT,
    FROM_STARTS,
    FROM_BOTH
  }

  private static final List<Rules> ALL =
      List.of(
          new Rules("organization/broken-rules", List.of("Unit", "Village"), Linked.NOT),
          new Rules(
              "organization/broken-overlaps",
              List.of("Unit", "Village", "Person", "VillagerGroup", "Institution"),
              Linked.FROM_BOTH),
          new Rules(
              "organization/broken-links",
              List.of("Unit", "Village", "Person", "VillagerGroup", "Institution", "Pairing"),
              Linked.FROM_STARTS),
          new Rules(
              "organization/broken-records",
              List.of(
                  "Unit",
                  "Village",
                  "Person",
                  "VillagerGroup",
                  "Pairing",
                  "Initiative",
                  "RectificationCase"),
              Linked.NOT));

  /** {@return every breach in the whole store} */
  static List<Breach> broken(GraphTransaction tx) {
    return ALL.stream().flatMap(rules -> rules.found(tx, null, List.of())).distinct().toList();
  }

  /** {@return every breach among what a change has touched} */
  static List<Breach> broken(GraphTransaction tx, Touched touched) {
    var ids = new HashMap<>(touched.ids());
    Stream.of(touched.records(), touched.starts(), touched.ends())
        .flatMap(Set::stream)
        .filter(key -> !ids.containsKey(key) && isAsked(key))
        .distinct()
        .collect(groupingBy(NodeKey::label, TreeMap::new, mapping(NodeKey::code, toList())))
        .forEach((label, codes) -> ids.putAll(ids(tx, label, codes)));
    return ALL.stream().flatMap(rules -> rules.broken(tx, touched, ids)).distinct().toList();
  }

  private static boolean isAsked(NodeKey key) {
    return ALL.stream().anyMatch(rules -> rules.labels.contains(key.label()));
  }

  private static Map<NodeKey, String> ids(GraphTransaction tx, String label, List<String> codes) {
    return tx
        .run(
            "organization/guarded",
            Map.of("label", label, "codes", codes),
            row ->
                Map.entry(new NodeKey(label, row.get("code").asString()), row.get("id").asString()))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private Stream<Breach> broken(GraphTransaction tx, Touched touched, Map<NodeKey, String> ids) {
    var records = known(touched.records().stream(), ids);
    var ends =
        switch (linked) {
          case NOT -> List.<String>of();
          case FROM_STARTS -> known(touched.starts().stream(), ids);
          case FROM_BOTH ->
              known(Stream.concat(touched.starts().stream(), touched.ends().stream()), ids);
        };
    return records.isEmpty() && ends.isEmpty() ? Stream.empty() : found(tx, records, ends);
  }

  private List<String> known(Stream<NodeKey> keys, Map<NodeKey, String> ids) {
    return keys.filter(key -> labels.contains(key.label()))
        .map(ids::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Breach> found(GraphTransaction tx, @Nullable List<String> ids, List<String> ends) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("ids", ids);
    if (linked != Linked.NOT) {
      params.put("ends", ends);
    }
    return tx.run(statement, params, Breach::of).stream();
  }
}
