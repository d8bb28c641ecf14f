package org.liancun.intake;

/**
 * Where in the files something stands.
 *
 * @param sheet empty for a file that has only one
 * @param row counted from 1; 0: in none, since the sheets leave it out
 */
public record Place(String file, String sheet, int row) {

  /** {@return the place as the graph keeps it as a source} */
  public String source() {
    return sheet.isEmpty()
        ? "%s,第 %d 行".formatted(file, row)
        : "%s · %s,第 %d 行".formatted(file, sheet, row);
  }
}
