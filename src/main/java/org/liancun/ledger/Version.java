package org.liancun.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A link as it stands in the graph: it holds from one day, that day included, to another.
 *
 * @param other code of the node at its other end
 * @param since null: unknown
 * @param until null: it still holds
 */
record Version(
    String id,
    String other,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    Map<String, Object> properties) {

  static final Predicate<String> PROVENANCE =
      key -> key.equals("importId") || key.equals("recordedAt") || key.equals("endedBy");

  static Version of(Value link) {
    var properties = link.get("properties").asMap();
    return new Version(
        link.get("id").asString(),
        link.get("code").asString(),
        (LocalDate) properties.get("since"),
        (LocalDate) properties.get("until"),
        properties);
  }

  boolean holdsOn(LocalDate day) {
    return holds(since, until, day);
  }

  /** {@return whether what begins and ends so holds on a day} */
  static boolean holds(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
  }

  /** {@return whether it begins after a day} */
  boolean isAfter(LocalDate day) {
    return since != null && since.isAfter(day);
  }
}
