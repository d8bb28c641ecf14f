package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.sample.county.Counties;

class CountyBooksTests {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRowOfACountyIsInItsWorkbook(String language) throws IOException {
    var county = Counties.invented(1, 7, 6, 200).findFirst().orElseThrow();
    var kinds = KindsOfRecords.all();
    var out = new ByteArrayOutputStream();

    new CountyBooks(kinds, Locale.of(language)).write(county, out);

    var tables = new SpreadsheetReader(ReadingLimits.USUAL).read("a.xlsx", out.toByteArray());
    assertThat(tables.tables()).hasSameSizeAs(kinds.all());
    for (var kind : kinds.all()) {
      var table =
          tables.tables().stream()
              .filter(sheet -> sheet.name().equals(kind.title(Locale.of(language))))
              .findFirst()
              .orElseThrow();
      var rows = county.kinds().getOrDefault(kind.key(), List.of());
      assertThat(table.rows()).as(kind.key()).hasSize(rows.size() + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theSameSeedGivesTheSameBytes(long seed) throws IOException {
    assertThat(book(seed)).isEqualTo(book(seed)).isNotEqualTo(book(seed + 1));
  }

  private static byte[] book(long seed) throws IOException {
    var county = Counties.invented(1, seed, 6, 200).findFirst().orElseThrow();
    var out = new ByteArrayOutputStream();
    new CountyBooks(KindsOfRecords.all(), Locale.ENGLISH).write(county, out);
    return out.toByteArray();
  }
}
