package org.liancun.intake.reading;

/**
 * How much of a file is accepted, so that no upload can exhaust the machine.
 *
 * @param megabytes of the file itself
 * @param inflated megabytes of a workbook's unpacked parts together
 * @param rows of one sheet
 * @param columns beyond which cells are not looked at
 */
public record ReadingLimits(int megabytes, int inflated, int rows, int columns) {

  /** Enough for the whole country's list of villages. */
  public static final ReadingLimits USUAL = new ReadingLimits(64, 512, 1_000_000, 200);
}
