package org.liancun.explore.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Datum;
import org.liancun.explore.Datum.Degrees;
import org.liancun.explore.Reach;
import org.liancun.explore.Relationship.Span;
import org.liancun.explore.RelationshipKind;
import org.liancun.intake.Message;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns what pictures show, and rows of the graph, into nodes and links.
 *
 * @param language of the labels of links; names, codes and keys are the same in all
 */
record Rows(Locale language) {

  /** What the graph calls the kinds of links that it keeps as such. */
  private static final String UNDIRECTED = "neighbours";

  Node node(Entry entry, @Nullable Degrees place) {
    var values = new EnumMap<NodeField, Object>(NodeField.class);
    values.put(NodeField.LABEL, entry.name());
    values.put(NodeField.CODE, entry.code());
    values.put(NodeField.LEVEL, entry.level().key());
    put(values, NodeField.CHILDREN, entry.children());
    put(values, NodeField.VILLAGES, entry.villages());
    put(values, NodeField.MEMBERS, entry.members());
    put(values, NodeField.RATING, entry.rating());
    put(values, NodeField.POPULATION, entry.population());
    put(values, NodeField.INDUSTRIES, entry.industry());
    put(values, place);
    return new Node(entry.code(), values);
  }

  /** {@return the link to what something lies in, if anything} */
  Optional<Link> upward(Entry entry) {
    return Optional.ofNullable(entry.parent())
        .map(parent -> link(entry.code(), parent, true, Reach.HIERARCHY, Map.of()));
  }

  Link span(Span span) {
    var one = span.of();
    var values = new EnumMap<LinkField, Object>(LinkField.class);
    put(values, LinkField.RECORD, one.record());
    put(values, LinkField.GROUND, one.kind().ground());
    put(values, LinkField.FORM, one.form());
    put(values, LinkField.STATUS, one.status());
    put(values, LinkField.HOUSEHOLDS, one.households());
    switch (one.kind()) {
      case MENTORS -> put(values, LinkField.TOPIC, one.what());
      case GIVES -> put(values, LinkField.RESOURCE, one.what());
      case RESPONSIBLE_FOR -> put(values, LinkField.ROLE, one.what());
      case STRONG_WEAK, SMALL, DOUBLE, URBAN -> {}
    }
    return link(span.from(), span.to(), !one.mutual(), one.kind().key(), values);
  }

  /** {@return the node of a row, whose columns are named as the fields are} */
  Node node(Record row) {
    var values = new EnumMap<NodeField, Object>(NodeField.class);
    for (var field : NodeField.values()) {
      if (row.containsKey(field.key())) {
        put(values, field, plain(row.get(field.key()), field));
      }
    }
    values.put(NodeField.LEVEL, level(row.get("level").asString()));
    put(values, Datum.position(row));
    return new Node(row.get("code").asString(), values);
  }

  /** {@return the link of a row, whose properties are named as the fields are} */
  Link link(Record row) {
    var properties = row.get("properties");
    var values = new EnumMap<LinkField, Object>(LinkField.class);
    for (var field : LinkField.values()) {
      put(values, field, plain(properties.get(field.key()), field));
    }
    var kind = kind(row.get("type").asString(), properties);
    boolean directed = !kind.equals(UNDIRECTED) && !row.get("mutual").asBoolean(false);
    return link(row.get("from").asString(), row.get("to").asString(), directed, kind, values);
  }

  private Link link(
      String from, String to, boolean directed, String kind, Map<LinkField, Object> more) {
    var values = new EnumMap<LinkField, Object>(LinkField.class);
    values.putAll(more);
    values.put(LinkField.KIND, kind);
    values.put(LinkField.LABEL, Message.of("explore.link." + kind).in(language));
    return new Link(from, to, directed, values);
  }

  private static String kind(String type, Value properties) {
    return type.equals("PAIRING")
        ? RelationshipKind.ofGround(properties.get("ground").asString()).key()
        : type.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** People, villages and units by their levels, the rest by its own word. */
  private static String level(String label) {
    return List.of(Level.values()).stream()
        .filter(level -> level.label().equals(label))
        .findFirst()
        .map(Level::key)
        .orElseGet(() -> label.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
  }

  private static void put(Map<NodeField, Object> values, @Nullable Degrees place) {
    if (place != null) {
      values.put(NodeField.LONGITUDE, place.longitude());
      values.put(NodeField.LATITUDE, place.latitude());
    }
  }

  private static <F extends Field> void put(
      Map<F, Object> values, F field, @Nullable Object value) {
    if (value != null) {
      values.put(field, value instanceof Integer number ? Long.valueOf(number) : value);
    }
  }

  private static @Nullable Object plain(Value value, Field field) {
    if (value.isNull()) {
      return null;
    }
    return switch (field.type()) {
      case TEXT -> text(value);
      case WHOLE -> value.asNumber().longValue();
      case DECIMAL -> value.asNumber().doubleValue();
      case FLAG -> value.asBoolean();
    };
  }

  private static @Nullable String text(Value value) {
    var text =
        value.asObject() instanceof List<?> several
            ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
            : value.asObject().toString();
    return text.isEmpty() ? null : text;
  }
}
