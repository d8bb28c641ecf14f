package org.liancun.intake.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Sheets as a workbook (XLSX); the same content gives the same bytes. */
public final class Workbook {

  private static final String PROGRAM = "Liancun";
  private static final String FORMAT = "1.0";

  private Workbook() {}

  /**
   * Writes sheets, row by row.
   *
   * @param out stays open
   */
  public static void write(List<OutSheet> sheets, OutputStream out) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var parts = new SheetParts();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, PROGRAM, FORMAT)) {
      for (var sheet : sheets) {
        new SheetWriter(workbook, sheet).write(parts);
      }
    }
    Undated.copy(bytes.toByteArray(), parts, out);
  }

  /**
   * Writes the template of some sheets: their headers, and before them one that explains them.
   *
   * @param explanations as the reader knows them by their name, so that it leaves them out
   */
  public static void writeTemplate(OutSheet explanations, List<OutSheet> sheets, OutputStream out)
      throws IOException {
    write(
        Stream.concat(Stream.of(explanations), sheets.stream().map(OutSheet::empty)).toList(), out);
  }
}
