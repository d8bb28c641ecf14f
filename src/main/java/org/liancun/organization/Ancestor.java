package org.liancun.organization;

import org.neo4j.driver.Record;

/** One step on the way from the top of the hierarchy. */
public record Ancestor(String code, String name, Level level) {

  static Ancestor of(Record row) {
    return new Ancestor(
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()));
  }
}
