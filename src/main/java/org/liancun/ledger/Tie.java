package org.liancun.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.NodeKey;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A link of any type, as it stands in the graph.
 *
 * @param other what tells whether the end is over from which it is not looked at
 */
record Tie(
    String id,
    String type,
    NodeKey from,
    NodeKey to,
    Map<String, Object> properties,
    Map<String, Object> other) {

  /** What the graph keeps of a link beside what it says. */
  private static final Set<String> OWN =
      Set.of("since", "until", "source", "importId", "recordedAt", "endedBy");

  static Tie of(Record row) {
    return new Tie(
        row.get("id").asString(),
        row.get("type").asString(),
        end(row.get("fromLabel"), row.get("from")),
        end(row.get("toLabel"), row.get("to")),
        row.get("properties").asMap(),
        row.get("other").asMap());
  }

  private static NodeKey end(Value label, Value code) {
    return new NodeKey(label.asString(""), code.asString(""));
  }

  @Nullable LocalDate since() {
    return (LocalDate) properties.get("since");
  }

  @Nullable LocalDate until() {
    return (LocalDate) properties.get("until");
  }

  /**
   * {@return whether it only says what happened once: its own date, or an other end that is a day's
   * or a year's, or over by then}
   */
  boolean isPast(LocalDate day) {
    return from.label().isEmpty()
        || to.label().isEmpty()
        || properties.containsKey("date")
        || other.get("date") != null
        || other.get("year") != null
        || isBy(other.get("until"), day)
        || isBy(other.get("closed"), day);
  }

  private static boolean isBy(@Nullable Object end, LocalDate day) {
    return end instanceof LocalDate date && !date.isAfter(day);
  }

  /** {@return what it says} */
  Map<String, @Nullable Object> said() {
    var said = new HashMap<String, @Nullable Object>(properties);
    said.keySet().removeAll(OWN);
    return said;
  }
}
