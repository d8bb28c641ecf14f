package org.liancun.ledger;

import java.time.OffsetDateTime;
import org.neo4j.driver.Record;

/**
 * The latest change of a record.
 *
 * @param by whose it was; empty: the sample's
 */
public record LastChange(String by, OffsetDateTime at) {

  static LastChange of(Record row) {
    return new LastChange(row.get("by").asString(""), row.get("at").asOffsetDateTime());
  }
}
