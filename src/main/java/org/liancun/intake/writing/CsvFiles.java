package org.liancun.intake.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets as a zip of text files, each by the name of its sheet. */
public final class CsvFiles {

  /** The same content gives the same bytes, so no file tells when it was written. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CsvFiles() {}

  /**
   * Writes sheets.
   *
   * @param out stays open
   */
  public static void write(List<OutSheet> sheets, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var sheet : sheets) {
      var entry = new ZipEntry(sheet.name() + ".csv");
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      CsvFile.write(sheet, zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
