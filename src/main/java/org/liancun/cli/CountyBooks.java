package org.liancun.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.intake.Upload;
import org.liancun.intake.export.RecordsOut;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Values;
import org.liancun.sample.county.CountyRecords;

/** Counties as workbooks in a language. */
final class CountyBooks {

  private static final String COUNTY = "County";

  private final Kinds kinds;
  private final RecordsOut sheets;

  CountyBooks(Kinds kinds, Locale language) {
    this.kinds = kinds;
    this.sheets = new RecordsOut(kinds, language);
  }

  /** {@return the code of the county itself} */
  String code(CountyRecords county) {
    var units = kinds.find("units").orElseThrow();
    return county.kinds().getOrDefault(units.key(), List.of()).stream()
        .map(cells -> values(units, cells))
        .filter(unit -> unit.text("level").equals(COUNTY))
        .map(unit -> unit.text(Kind.CODE))
        .findFirst()
        .orElseThrow();
  }

  void write(CountyRecords county, OutputStream out) throws IOException {
    Workbook.write(
        kinds.all().stream()
            .map(kind -> sheet(kind, county.kinds().getOrDefault(kind.key(), List.of())))
            .toList(),
        out);
  }

  /** {@return rows of one kind as a workbook} */
  Upload book(Kind kind, List<Map<String, String>> rows) {
    var out = new ByteArrayOutputStream();
    try {
      Workbook.write(List.of(sheet(kind, rows)), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload(kind.key() + ".xlsx", out.toByteArray());
  }

  /** {@return what a county's sheets of some kinds say, as one workbook} */
  Upload book(List<Kind> some, CountyRecords county) {
    var out = new ByteArrayOutputStream();
    try {
      Workbook.write(
          some.stream()
              .map(kind -> sheet(kind, county.kinds().getOrDefault(kind.key(), List.of())))
              .toList(),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload("county.xlsx", out.toByteArray());
  }

  private OutSheet sheet(Kind kind, List<Map<String, String>> rows) {
    return sheets.sheet(kind, () -> rows.stream().map(cells -> values(kind, cells)));
  }

  /** Words are those of the language once they have been understood. */
  private static Values values(Kind kind, Map<String, String> cells) {
    return Cells.row(
            kind,
            cells,
            0,
            "",
            complaint -> {
              throw new IllegalStateException(complaint.toString());
            })
        .values();
  }
}
