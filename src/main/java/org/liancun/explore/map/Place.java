package org.liancun.explore.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Datum;
import org.liancun.explore.Datum.Degrees;
import org.liancun.explore.Situated;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A village on the map.
 *
 * @param code by which the hierarchy shows it: of the branch that serves it, else its own
 * @param village its own code
 * @param within codes of the units that it or its branch lies in
 * @param area name of the township or county that it lies in
 * @param at where it lies (WGS-84); null: not known
 */
public record Place(
    String code,
    String village,
    String name,
    List<String> within,
    String area,
    @Nullable Degrees at,
    @Nullable String rating,
    @Nullable Integer population,
    @Nullable String industry)
    implements Situated {

  public Place {
    within = List.copyOf(within);
  }

  static Place of(Record row) {
    return new Place(
        row.get("code").asString(),
        row.get("village").asString(),
        row.get("name").asString(),
        row.get("within").asList(Value::asString),
        row.get("area").asString(),
        Datum.position(row),
        row.get("rating").asString(null),
        row.get("population").isNull() ? null : row.get("population").asInt(),
        row.get("industry").asString(null));
  }

  @Override
  public boolean is(String other) {
    return code.equals(other) || village.equals(other);
  }
}
