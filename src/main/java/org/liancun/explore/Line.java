package org.liancun.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One line of a whole hierarchy.
 *
 * @param parent what it lies below
 * @param villages how many villages it is or serves
 * @param members 1 for a Party member, probationary or full; 0 for whoever or whatever else
 * @param rating STRONG, MEDIUM or WEAK: of the village itself, or of the first that a branch serves
 * @param population inhabitants of that village, if known
 * @param industries of that village, the most important first
 */
public record Line(
    String parent,
    String code,
    String name,
    Level level,
    int villages,
    int members,
    @Nullable String rating,
    @Nullable Integer population,
    List<String> industries) {

  static Line of(Record row) {
    return new Line(
        row.get("parent").asString(),
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()),
        row.get("villages").asInt(),
        row.get("members").asInt(),
        row.get("rating").asString(null),
        row.get("population").isNull() ? null : row.get("population").asInt(),
        row.get("industries").asList(Value::asString));
  }

  /** {@return whether it is itself what a filter asks for} */
  boolean passes(Filter filter) {
    return (filter.levels().isEmpty() || filter.levels().contains(level.key()))
        && (filter.ratings().isEmpty() || (rating != null && filter.ratings().contains(rating)))
        && (filter.industries().isEmpty()
            || industries.stream().anyMatch(filter.industries()::contains));
  }
}
