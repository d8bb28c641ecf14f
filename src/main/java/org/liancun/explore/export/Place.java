package org.liancun.explore.export;

import org.liancun.explore.Datum;
import org.neo4j.driver.Record;

/** Where something lies, in degrees, WGS-84. */
record Place(String code, double longitude, double latitude) {

  static Place of(Record row) {
    var position =
        Datum.named(row.get("datum").asString(""))
            .toWgs84(row.get("longitude").asDouble(), row.get("latitude").asDouble());
    return new Place(row.get("code").asString(), position.longitude(), position.latitude());
  }
}
