package org.liancun.sample;

import org.neo4j.driver.Record;

/**
 * How the store stands to the sample.
 *
 * @param isPresent whether the sample county is in it
 * @param hasRoom whether there is no unit and no village, so that the sample could be put in
 */
public record SampleState(boolean isPresent, boolean hasRoom) {

  static SampleState of(Record row) {
    return new SampleState(row.get("present").asBoolean(), row.get("empty").asBoolean());
  }
}
