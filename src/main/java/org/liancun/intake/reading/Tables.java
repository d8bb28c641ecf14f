package org.liancun.intake.reading;

import java.util.List;

/**
 * Everything that a file holds.
 *
 * @param file its name
 * @param encoding of its text; empty where the format itself says it
 */
public record Tables(String file, String encoding, List<Table> tables) {

  public Tables {
    tables = List.copyOf(tables);
  }
}
