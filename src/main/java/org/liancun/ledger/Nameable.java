package org.liancun.ledger;

import org.neo4j.driver.Record;

/**
 * A record that a column may name.
 *
 * @param upper the name of where it belongs; empty if that is unknown
 */
public record Nameable(String code, String name, String upper) {

  static Nameable of(Record row) {
    return new Nameable(
        row.get("code").asString(), row.get("name").asString(""), row.get("upper").asString(""));
  }
}
