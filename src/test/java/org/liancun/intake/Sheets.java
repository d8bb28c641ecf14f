package org.liancun.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;

/** Sheets out of text, as the service reads them. */
public final class Sheets {

  private Sheets() {}

  /** {@return what a kind makes of the text of a file} */
  public static Reading read(SheetKind kind, String csv) {
    var tables =
        new SpreadsheetReader(ReadingLimits.USUAL)
            .read("a.csv", csv.getBytes(StandardCharsets.UTF_8));
    return new SheetFinder(List.of(kind), List.of()).find(tables, new ArrayList<>());
  }

  /** {@return the sheets of a text of which a kind makes some} */
  public static List<Sheet> of(SheetKind kind, String csv) {
    return switch (read(kind, csv)) {
      case Reading.Understood understood -> understood.sheets();
      case Reading.Unreadable refusal ->
          throw new AssertionError(refusal.sentence().in(java.util.Locale.ENGLISH));
    };
  }
}
