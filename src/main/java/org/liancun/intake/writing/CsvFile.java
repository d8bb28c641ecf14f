package org.liancun.intake.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liancun.intake.reading.GuardedText;

/** A sheet as text separated by commas (RFC 4180), in UTF-8. */
public final class CsvFile {

  /** Spreadsheet programs take CSV for UTF-8 only with this mark. */
  private static final String MARK = "\uFEFF";

  private CsvFile() {}

  /**
   * Writes a sheet. What a spreadsheet program would run as a formula is guarded by an apostrophe,
   * which our reader takes away again.
   *
   * @param out stays open
   */
  public static void write(OutSheet sheet, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    var csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(sheet.columns().stream().map(column -> GuardedText.guarded(column.header())));
    for (var row : sheet.rows()) {
      csv.printRecord(row.stream().map(GuardedText::guarded));
    }
    csv.flush();
  }
}
