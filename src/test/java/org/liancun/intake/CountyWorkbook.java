package org.liancun.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.liancun.intake.export.RecordsOut;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.sample.county.Counties;
import org.liancun.sample.county.CountyRecords;

/** A small invented county as somebody would hand it in. */
final class CountyWorkbook {

  private CountyWorkbook() {}

  /** {@return its 18 kinds of sheet, some 400 rows} */
  static Upload of(Kinds kinds) {
    var county = county();
    var out = new RecordsOut(kinds, Locale.CHINESE);
    var sheets = kinds.all().stream().map(kind -> sheet(kind, county, out)).toList();
    var bytes = new ByteArrayOutputStream();
    try {
      Workbook.write(sheets, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload("县.xlsx", bytes.toByteArray());
  }

  /** {@return the rows of one kind as text, its first line the English columns} */
  static byte[] text(Kind kind) {
    var columns = kind.fields().stream().map(field -> field.key()).toList();
    var text = new StringBuilder(String.join(",", columns)).append('\n');
    for (var row : county().kinds().getOrDefault(kind.key(), List.of())) {
      var cells = columns.stream().map(column -> row.getOrDefault(column, "")).toList();
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static CountyRecords county() {
    return Counties.invented(1, 7, 4, 120).findFirst().orElseThrow();
  }

  private static OutSheet sheet(Kind kind, CountyRecords county, RecordsOut out) {
    var rows = county.kinds().getOrDefault(kind.key(), List.of());
    return out.sheet(
        kind,
        () ->
            rows.stream()
                .map(cells -> Cells.row(kind, cells, 0, "", CountyWorkbook::refuse).values()));
  }

  private static void refuse(Object complaint) {
    throw new AssertionError(complaint.toString());
  }
}
