package org.liancun.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A record kept as a node, as it stands in the graph, with its links by the columns' keys. */
record State(
    String id,
    String code,
    List<String> labels,
    Map<String, Object> properties,
    Map<String, List<Version>> links) {

  private static final Comparator<Version> IN_ORDER =
      comparing(Version::since, nullsFirst(naturalOrder()))
          .thenComparingLong(version -> rank(version.properties()))
          .thenComparing(Version::other);

  /** {@return the records of a kind that there are under some codes} */
  static List<State> read(
      Kind kind, Kind.Shape.Node node, List<String> codes, GraphTransaction tx) {
    var params =
        Map.of(
            "label", node.label(),
            "codes", codes,
            "out", kind.linkTypes(true),
            "in", kind.linkTypes(false));
    return tx.run("ledger/states", params, row -> of(kind, row));
  }

  private static State of(Kind kind, Record row) {
    var links = new HashMap<String, List<Version>>();
    kind.links()
        .forEach(
            (key, slot) -> links.put(key, versions(row.get(slot.outgoing() ? "out" : "in"), slot)));
    return new State(
        row.get("id").asString(),
        row.get("code").asString(),
        row.get("labels").asList(Value::asString),
        row.get("properties").asMap(),
        links);
  }

  private static List<Version> versions(Value links, Slot.Link slot) {
    var versions = new ArrayList<Version>();
    for (var link : links.values()) {
      if (link.get("type").asString().equals(slot.type())) {
        versions.add(Version.of(link));
      }
    }
    versions.sort(IN_ORDER);
    return versions;
  }

  List<Version> versions(String key) {
    return links.getOrDefault(key, List.of());
  }

  /** {@return the version of a single link that holds on a day, or else the latest} */
  Optional<Version> shown(String key, LocalDate day) {
    var versions = versions(key);
    return versions.stream()
        .filter(version -> version.holdsOn(day))
        .findFirst()
        .or(() -> versions.stream().reduce((earlier, later) -> later));
  }

  /** {@return the record with the links that hold on a day, and no others} */
  State on(LocalDate day) {
    var holding = new HashMap<String, List<Version>>();
    links.forEach(
        (key, versions) ->
            holding.put(key, versions.stream().filter(version -> version.holdsOn(day)).toList()));
    return new State(id, code, labels, properties, holding);
  }

  /** {@return what the graph keeps, seen on a day, or on the last of a record that had ended} */
  Values kept(Kind kind, LocalDate asked) {
    var day = lastDay(kind, asked);
    var kept = new HashMap<String, Object>();
    kind.slots()
        .forEach(
            (key, slot) -> {
              var value = value(kind, key, slot, day);
              if (value != null) {
                kept.put(key, value);
              }
            });
    return new Values(kept);
  }

  /** {@return a day, or the last day of the record if it had ended then} */
  LocalDate lastDay(Kind kind, LocalDate day) {
    return kind.lasting()
            && properties.get("until") instanceof LocalDate until
            && !until.isAfter(day)
        ? until.minusDays(1)
        : day;
  }

  private @Nullable Object value(Kind kind, String key, Slot slot, LocalDate day) {
    return switch (slot) {
      case Slot.Key() -> code;
      case Slot.Property(String name) -> properties.get(name);
      case Slot.Label() -> level(kind, key);
      case Slot.Link link -> linked(link, key, day);
      case Slot.Since(String of) -> shown(of, day).map(Version::since).orElse(null);
      case Slot.Until(String of) -> shown(of, day).map(Version::until).orElse(null);
      case Slot.From from -> null;
      case Slot.To to -> null;
      case Slot.Translated translated -> null;
    };
  }

  private @Nullable String level(Kind kind, String key) {
    return kind.find(key).stream()
        .flatMap(field -> field.choices().stream())
        .map(Choice::key)
        .filter(labels::contains)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Object linked(Slot.Link link, String key, LocalDate day) {
    if (!link.many()) {
      return shown(key, day).map(Version::other).orElse(null);
    }
    var others =
        versions(key).stream()
            .filter(version -> version.holdsOn(day))
            .sorted(
                comparingLong((Version version) -> rank(version.properties()))
                    .thenComparing(Version::other))
            .map(Version::other)
            .toList();
    return others.isEmpty() ? null : others;
  }

  private static long rank(Map<String, Object> properties) {
    return properties.get("rank") instanceof Long rank ? rank : 0;
  }
}
