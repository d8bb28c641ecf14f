package org.liancun.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Change;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Preview;
import org.liancun.intake.Reading;
import org.liancun.intake.Upload;
import org.liancun.intake.writing.Workbook;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Records;
import org.liancun.ledger.Values;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out comes in again as it is. */
@WithSample
class ExportIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String COUNTY = "990101000000";
  private static final IntakeOptions NOW = new IntakeOptions(TODAY, false);

  @Autowired private Export export;
  @Autowired private Intake intake;
  @Autowired private Kinds kinds;
  @Autowired private Records records;
  @Autowired private Graph graph;

  @Test
  void theWholeSampleInEitherFormatAndLanguageChangesNothing() throws IOException {
    var workbook = new ByteArrayOutputStream();
    var texts = new ByteArrayOutputStream();

    var number = export.write(selection(kinds.all(), null, "zh"), Format.XLSX, workbook);
    assertThat(export.write(selection(kinds.all(), null, "en"), Format.CSV, texts))
        .isEqualTo(number)
        .isGreaterThan(10_000);

    assertThat(left(new Upload("a.xlsx", workbook.toByteArray()))).isEqualTo(number);
    assertThat(left(unpacked(texts.toByteArray()))).isEqualTo(number);
  }

  @Test
  void oneCellChangedIsOneChangeAndAScopeIsOneSubtree() throws IOException {
    var sheets = new RecordsOut(kinds, Locale.CHINESE);
    var people = kinds.find("people").orElseThrow();
    var known = records(people, null);
    var changed =
        known.stream()
            .map(
                values -> values.equals(known.getFirst()) ? values.with("education", "博士") : values)
            .toList();
    var out = new ByteArrayOutputStream();
    Workbook.write(List.of(sheets.sheet(people, changed::stream)), out);

    var changes = changes(new Upload("a.xlsx", out.toByteArray()));

    assertThat(changes)
        .filteredOn(change -> change.effect() != Effect.SAME)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(known.getFirst().text("code"));
              assertThat(change.differences())
                  .singleElement()
                  .satisfies(d -> assertThat(d.column().chinese()).isEqualTo("学历"));
            });
    assertThatAScopeIsOneSubtree();
    assertThatWhatIsExportedOfAUnitIsCompleteForIt();
  }

  private void assertThatWhatIsExportedOfAUnitIsCompleteForIt() throws IOException {
    for (var unit :
        List.of(
            COUNTY,
            records(kinds.find("villages").orElseThrow(), null).getFirst().text("township_code"))) {
      var out = new ByteArrayOutputStream();
      export.write(selection(kinds.all(), unit, "zh"), Format.XLSX, out);
      var reading = intake.read(List.of(new Upload("a.xlsx", out.toByteArray())));
      var preview = intake.preview((Reading.Understood) reading, NOW.completeFor(unit));
      assertThat(preview)
          .isInstanceOfSatisfying(
              Preview.Ready.class, ready -> assertThat(ready.isIdle()).as(unit).isTrue());
    }
  }

  private void assertThatAScopeIsOneSubtree() {
    for (var kind : kinds.all()) {
      assertThat(records(kind, null)).as(kind.key()).containsAll(records(kind, COUNTY));
      assertThat(records(kind, "no such unit")).as(kind.key()).isEmpty();
    }
    var villages = kinds.find("villages").orElseThrow();
    assertThat(records(villages, COUNTY)).isEqualTo(records(villages, null));
    var township = records(villages, null).getFirst().text("township_code");
    assertThat(records(villages, township))
        .isNotEmpty()
        .allMatch(village -> village.text("township_code").equals(township));
    var codes = records(villages, township).stream().map(village -> village.text("code")).toList();
    assertThat(records(kinds.find("statistics").orElseThrow(), township))
        .isNotEmpty()
        .allMatch(figures -> codes.contains(figures.text("village_code")));
    assertThat(records(kinds.find("posts").orElseThrow(), township))
        .hasSizeBetween(1, records(kinds.find("posts").orElseThrow(), null).size() - 1);
  }

  private static Upload[] unpacked(byte[] bytes) throws IOException {
    var files = new ArrayList<Upload>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.add(new Upload(entry.getName(), zip.readAllBytes()));
      }
    }
    return files.toArray(Upload[]::new);
  }

  private long left(Upload... files) {
    var changes = changes(files);
    assertThat(changes).filteredOn(change -> change.effect() != Effect.SAME).isEmpty();
    return changes.size();
  }

  private List<Change> changes(Upload... files) {
    return preview(files).changes();
  }

  private Preview.Ready preview(Upload... files) {
    var reading = (Reading.Understood) intake.read(List.of(files));
    return switch (intake.preview(reading, NOW)) {
      case Preview.Ready ready -> ready;
      case Preview other -> throw new AssertionError(other.toString());
    };
  }

  private List<Values> records(Kind kind, String scope) {
    return graph.readAll(tx -> records.of(kind, new Viewpoint(TODAY, scope), tx).toList());
  }

  private static Selection selection(List<Kind> kinds, String scope, String language) {
    return new Selection(kinds, new Viewpoint(TODAY, scope), Locale.of(language));
  }
}
