package org.liancun.organization;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Where one can start: a county, or a topmost unit in none.
 *
 * @param parent the name of the unit above it, if any
 */
public record Root(
    String code, String name, Level level, @Nullable String parent, int townships, int villages) {

  static Root of(Record row) {
    return new Root(
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()),
        row.get("parent").asString(null),
        row.get("townships").asInt(),
        row.get("villages").asInt());
  }
}
