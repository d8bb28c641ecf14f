package org.liancun.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Something between two ends beside the hierarchy: a pairing, a mentorship, an effort that reaches
 * somebody, a responsibility. An end is told by where the hierarchy may show it.
 *
 * @param record code of its record; null: it has none
 * @param mutual whether it means the same both ways
 * @param what the topic, role or resource
 * @param first codes at which the end where it begins may be drawn, the most exact first, such as a
 *     person, the group, the branch; none: nowhere
 * @param second the same of the end to which it leads
 */
public record Relationship(
    RelationshipKind kind,
    @Nullable String record,
    @Nullable String form,
    @Nullable String status,
    boolean mutual,
    @Nullable String what,
    @Nullable Integer households,
    List<String> first,
    List<String> second) {

  public Relationship {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  static Relationship of(Record row) {
    return new Relationship(
        kind(Family.valueOf(row.get("family").asString()), row.get("ground")),
        row.get("record").asString(null),
        row.get("form").asString(null),
        row.get("status").asString(null),
        row.get("mutual").asBoolean(),
        row.get("what").asString(null),
        row.get("households").isNull() ? null : row.get("households").asInt(),
        row.get("first").asList(Value::asString),
        row.get("second").asList(Value::asString));
  }

  private static RelationshipKind kind(Family family, Value ground) {
    return family == Family.PAIRING
        ? RelationshipKind.ofGround(ground.asString())
        : family.kinds().getFirst();
  }

  /** {@return whether one of its ends may be shown at a code} */
  boolean touches(String code) {
    return !first.equals(second) && (first.contains(code) || second.contains(code));
  }

  /**
   * {@return what has to be drawn for it to be seen from a code: the other end, or both where it
   * lies wholly below the code}
   */
  Stream<String> ends(String code) {
    var inside = first.contains(code) == second.contains(code);
    return Stream.of(first, second)
        .filter(end -> inside || !end.contains(code))
        .flatMap(end -> end.stream().limit(1));
  }

  /**
   * {@return the line that it is among some nodes, each end at the most exact of them; empty where
   * an end is at none, or both are at the same}
   */
  public Optional<Span> among(Predicate<String> drawn) {
    var from = first.stream().filter(drawn).findFirst();
    var to = second.stream().filter(drawn).findFirst();
    return from.isPresent() && to.isPresent() && !from.equals(to)
        ? Optional.of(new Span(this, from.get(), to.get()))
        : Optional.empty();
  }

  /**
   * A relationship as a line between two nodes.
   *
   * @param from code of the node where it begins
   * @param to code of the node to which it leads
   */
  public record Span(Relationship of, String from, String to) {}
}
