package org.liancun.ledger;

import java.time.OffsetDateTime;
import org.neo4j.driver.Record;

/** A change that builds on an earlier one. */
public record Later(String file, OffsetDateTime at, String by) {

  static Later of(Record row) {
    return new Later(
        row.get("file").asString(), row.get("at").asOffsetDateTime(), row.get("by").asString());
  }
}
