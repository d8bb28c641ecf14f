package org.liancun.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Level;
import org.neo4j.driver.Record;

/**
 * A unit or village as a merging looks at it.
 *
 * @param parent code of the unit that it lies in; empty: none
 * @param county code of its county; empty: none
 */
public record Mergeable(
    String code,
    String name,
    Level level,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String parent,
    String parentName,
    boolean synthetic,
    String county) {

  /** {@return those that there are under some codes, in the order of the codes} */
  static List<Mergeable> read(List<String> codes, LocalDate day, GraphTransaction tx) {
    return tx.run("editing/mergeable", Map.of("codes", codes, "asOf", day), Mergeable::of);
  }

  private static Mergeable of(Record row) {
    return new Mergeable(
        row.get("code").asString(),
        row.get("name").asString(""),
        Level.ofLabel(row.get("level").asString()),
        row.get("since").asLocalDate(null),
        row.get("until").asLocalDate(null),
        row.get("parent").asString(""),
        row.get("parentName").asString(""),
        row.get("synthetic").asBoolean(),
        row.get("county").asString(""));
  }

  boolean hasEndedBy(LocalDate day) {
    return until != null && !until.isAfter(day);
  }

  boolean beginsAfter(LocalDate day) {
    return since != null && since.isAfter(day);
  }
}
