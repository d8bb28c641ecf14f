package org.liancun.administration;

import org.liancun.intake.PastImport;
import org.neo4j.driver.Record;

/**
 * What of the sample is in the store.
 *
 * @param done the import that it came with
 * @param others records that are neither units nor villages nor people
 */
public record SampleContent(PastImport done, long units, long villages, long people, long others) {

  static SampleContent of(Record row) {
    return new SampleContent(
        PastImport.of(row),
        row.get("units").asLong(),
        row.get("villages").asLong(),
        row.get("people").asLong(),
        row.get("others").asLong());
  }
}
