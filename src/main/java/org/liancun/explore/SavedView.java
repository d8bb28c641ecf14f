package org.liancun.explore;

import org.neo4j.driver.Record;

/**
 * What somebody sees on a screen, kept.
 *
 * @param owner who keeps it, as they log in
 * @param place the screen, such as {@code explore}
 * @param name of those that its owner keeps no other has the same
 * @param address all that makes the view what it is, as the query of an address
 * @param shared whether everybody may open it
 */
public record SavedView(String owner, String place, String name, String address, boolean shared) {

  /** How many characters a name may have. */
  public static final int LONGEST_NAME = 60;

  static SavedView of(Record row) {
    return new SavedView(
        row.get("owner").asString(),
        row.get("place").asString(),
        row.get("name").asString(),
        row.get("address").asString(),
        row.get("shared").asBoolean());
  }
}
