package org.liancun.explore;

import java.util.Objects;
import org.liancun.explore.Datum.Degrees;
import org.neo4j.driver.Record;

/**
 * Where something lies.
 *
 * @param code of a village, or of the branch that serves it
 * @param at WGS-84
 */
public record Position(String code, Degrees at) {

  /** {@return what a row says, whose position is known} */
  public static Position of(Record row) {
    return new Position(row.get("code").asString(), Objects.requireNonNull(Datum.position(row)));
  }
}
