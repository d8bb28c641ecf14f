package org.liancun.administration;

import org.liancun.intake.PastImport;
import org.liancun.sample.Sample;
import org.neo4j.driver.Record;

/**
 * What of the sample is in the store.
 *
 * @param done the import that it came with
 * @param others records that are neither units nor villages nor people
 */
public record SampleContent(PastImport done, long units, long villages, long people, long others) {

  static SampleContent of(Record row) {
    var done =
        new PastImport(
            Sample.IMPORT,
            row.get("file").asString(),
            row.get("kind").asString(),
            row.get("at").asOffsetDateTime(),
            row.get("by").asString(),
            PastImport.extent(row),
            false);
    return new SampleContent(
        done,
        row.get("units").asLong(),
        row.get("villages").asLong(),
        row.get("people").asLong(),
        row.get("others").asLong());
  }
}
