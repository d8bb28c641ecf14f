package org.liancun.intake.reading;

import java.util.List;

/**
 * Everything that a file holds.
 *
 * @param file its name
 * @param encoding of its text; empty where the format itself says it
 * @param hidden names of the sheets that are not read, since nobody sees them
 */
public record Tables(String file, String encoding, List<Table> tables, List<String> hidden) {

  public Tables {
    tables = List.copyOf(tables);
    hidden = List.copyOf(hidden);
  }

  /** All that a file holds, of which nothing is hidden. */
  public Tables(String file, String encoding, List<Table> tables) {
    this(file, encoding, tables, List.of());
  }
}
