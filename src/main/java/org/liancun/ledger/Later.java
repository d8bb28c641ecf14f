package org.liancun.ledger;

import java.time.OffsetDateTime;
import org.neo4j.driver.Record;

/** A change that builds on an earlier one. */
public record Later(String file, OffsetDateTime at, String by) {

  /**
   * A change that builds on another, be it by way of further ones.
   *
   * @param brought how many units, villages and people are its own
   * @param elsewhere whether it also touched what neither the other nor those further ones brought
   */
  public record Dependent(String id, Later change, long brought, boolean elsewhere) {

    static Dependent of(Record row) {
      return new Dependent(
          row.get("id").asString(),
          Later.of(row),
          row.get("units").asLong() + row.get("villages").asLong() + row.get("people").asLong(),
          row.get("elsewhere").asBoolean());
    }
  }

  static Later of(Record row) {
    return new Later(
        row.get("file").asString(), row.get("at").asOffsetDateTime(), row.get("by").asString());
  }
}
