package org.liancun.explore.map;

import org.neo4j.driver.Record;

/** Two villages that border on each other, by their own codes. */
record Border(String first, String second) {

  static Border of(Record row) {
    return new Border(row.get("first").asString(), row.get("second").asString());
  }
}
