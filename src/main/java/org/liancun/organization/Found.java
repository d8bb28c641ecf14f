package org.liancun.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What a search found.
 *
 * @param shownAs the code at which the hierarchy shows it: a served village stands at its branch
 * @param way the names of what it lies in, topmost first
 * @param former the name of what it took the place of, if that was found; else null
 */
public record Found(
    String code,
    String name,
    Level level,
    String shownAs,
    List<String> way,
    @Nullable String former) {

  static Found of(Record row) {
    return new Found(
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()),
        row.get("shownAs").asString(),
        row.get("way").asList(Value::asString),
        row.get("former").asString(null));
  }
}
