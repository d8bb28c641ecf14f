package org.liancun.explore;

import org.neo4j.driver.Record;

/**
 * Where something lies, in degrees (WGS-84).
 *
 * @param code of a village, or of the branch that serves it
 */
public record Position(String code, double longitude, double latitude) {

  static Position of(Record row) {
    var at =
        Datum.named(row.get("datum").asString())
            .toWgs84(
                row.get("longitude").asNumber().doubleValue(),
                row.get("latitude").asNumber().doubleValue());
    return new Position(row.get("code").asString(), at.longitude(), at.latitude());
  }
}
