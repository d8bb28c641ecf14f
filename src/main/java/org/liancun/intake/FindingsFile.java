package org.liancun.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liancun.intake.reading.GuardedText;

/** Findings as a sheet, for those who correct the file elsewhere. */
public final class FindingsFile {

  /** Spreadsheet programs take CSV for UTF-8 only with this mark. */
  private static final String MARK = "\uFEFF";

  private static final List<String> HEADERS =
      List.of(
          "intake.sheet",
          "intake.row",
          "intake.column",
          "intake.value",
          "intake.wrong.what",
          "intake.wrong.suggestion");

  private FindingsFile() {}

  /** {@return the bytes of a CSV file in a language} */
  public static byte[] of(List<Finding> findings, Locale locale) {
    var text = new StringWriter().append(MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      csv.printRecord(HEADERS.stream().map(header -> Message.of(header).in(locale)));
      for (var finding : findings) {
        csv.printRecord(cells(finding, locale).map(GuardedText::guarded));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> cells(Finding finding, Locale locale) {
    var place = finding.place();
    return Stream.of(
        place.sheet().isEmpty() ? place.file() : place.file() + " · " + place.sheet(),
        String.valueOf(place.row()),
        finding.column(),
        finding.value(),
        finding.rule().in(locale),
        finding.suggested(locale));
  }
}
