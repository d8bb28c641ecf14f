package org.liancun.organization;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A unit, village or member as one line of the hierarchy.
 *
 * @param children how many lie directly below it
 * @param villages how many villages lie in it or are served below it; null where that says nothing
 * @param members how many members belong below it; null where that says nothing
 * @param rating STRONG, MEDIUM or WEAK of its village, if known
 * @param population inhabitants of its village, if known
 * @param industry the most important one of its village, if known
 */
public record Entry(
    String code,
    String name,
    Level level,
    @Nullable String parent,
    int children,
    @Nullable Integer villages,
    @Nullable Integer members,
    @Nullable String rating,
    @Nullable Integer population,
    @Nullable String industry) {

  /** {@return the name where the level is plain to see: a branch without its 党支部} */
  public String shortName() {
    return level == Level.BRANCH ? name.replaceFirst("党支部$", "") : name;
  }

  /** {@return the same without what it lies below} */
  public Entry alone() {
    return new Entry(
        code, name, level, null, children, villages, members, rating, population, industry);
  }

  static Entry of(Record row) {
    return new Entry(
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()),
        row.get("parent").asString(null),
        row.get("children").asInt(0),
        count(row, "villages"),
        count(row, "members"),
        row.get("rating").asString(null),
        count(row, "population"),
        row.get("industry").asString(null));
  }

  private static @Nullable Integer count(Record row, String column) {
    return row.get(column).isNull() ? null : row.get(column).asInt();
  }
}
