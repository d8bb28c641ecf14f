package org.liancun.explore.map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A village on the map.
 *
 * @param code by which the hierarchy shows it: of the branch that serves it, else its own
 * @param village its own code
 * @param area name of the township or county that it lies in
 * @param longitude in degrees; null: not known
 * @param latitude in degrees; null: not known
 */
public record Place(
    String code,
    String village,
    String name,
    String area,
    @Nullable Double longitude,
    @Nullable Double latitude,
    @Nullable String rating,
    @Nullable Integer population,
    @Nullable String industry) {

  static Place of(Record row) {
    return new Place(
        row.get("code").asString(),
        row.get("village").asString(),
        row.get("name").asString(),
        row.get("area").asString(),
        degrees(row, "longitude"),
        degrees(row, "latitude"),
        row.get("rating").asString(null),
        row.get("population").isNull() ? null : row.get("population").asInt(),
        row.get("industry").asString(null));
  }

  /** {@return whether it is known where it lies} */
  boolean isLocated() {
    return longitude != null && latitude != null;
  }

  private static @Nullable Double degrees(Record row, String column) {
    return row.get(column).isNull() ? null : row.get(column).asNumber().doubleValue();
  }
}
