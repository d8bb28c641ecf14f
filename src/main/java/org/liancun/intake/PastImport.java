package org.liancun.intake;

import java.time.OffsetDateTime;
import org.liancun.organization.Extent;
import org.neo4j.driver.Record;

/**
 * An import that has been written.
 *
 * @param file names of the files
 * @param kind of the sheets
 * @param by whose it was
 * @param undone whether it was taken back
 */
public record PastImport(
    String id,
    String file,
    String kind,
    OffsetDateTime at,
    String by,
    Extent extent,
    boolean undone) {

  /** {@return the import of which a row tells} */
  public static PastImport of(Record row) {
    return new PastImport(
        row.get("id").asString(),
        row.get("file").asString(),
        row.get("kind").asString(),
        row.get("at").asOffsetDateTime(),
        row.get("by").asString(),
        new Extent(row.get("added").asInt(), row.get("changed").asInt(), row.get("ended").asInt()),
        row.get("undone").asBoolean());
  }
}
