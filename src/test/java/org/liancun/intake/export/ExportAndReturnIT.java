package org.liancun.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.editing.SmallCounty;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Outcome;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;
import org.liancun.intake.Upload;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.sample.Sample;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out is enough to begin anew with. */
@LiancunTest
class ExportAndReturnIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired private Export export;
  @Autowired private Intake intake;
  @Autowired private Kinds kinds;
  @Autowired private GraphContent content;
  @Autowired private Sample sample;
  @Autowired private Graph graph;
  @Autowired private Ledger ledger;

  @Test
  void anEmptyStoreTakesItAllAndGivesItBack() throws IOException {
    sample.loadIntoEmptyStore();
    var all =
        kinds.all().stream()
            .filter(Predicate.not(kind -> kind.key().equals("successors")))
            .toList();
    var out = new ByteArrayOutputStream();
    var number = export.write(selection(all), Format.XLSX, out);
    content.empty();

    var preview = preview(List.of(new Upload("a.xlsx", out.toByteArray())));
    assertThat(preview.count(Effect.ADDED)).isEqualTo((int) number);
    assertThat(intake.write(preview, "admin", Progress.NONE)).isInstanceOf(Outcome.Written.class);

    var again = new ByteArrayOutputStream();
    export.write(selection(all), Format.XLSX, again);
    assertThat(again.toByteArray()).isEqualTo(out.toByteArray());

    var archive = new ByteArrayOutputStream();
    export.write(selection(all), Format.CSV, archive);
    var files = Upload.unpacked(List.of(new Upload("a.zip", archive.toByteArray())));
    assertThat(files).hasSize(all.size());
    assertThat(preview(files).isIdle()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatWasTypedInAFormComesBackAsItWasTyped(Format format) throws IOException {
    var county = new SmallCounty(graph, ledger, kinds, content);
    county.write(SmallCounty.LINES, TODAY);
    county.write(
        "initiatives code=N3 giver_code=V1 receiver_codes=V2 resource=果苗（二期）"
            + " result=“示范田”；亩均增收３００元，很好！",
        TODAY);
    var selection = selection(List.of(kinds.find("initiatives").orElseThrow()));
    var out = new ByteArrayOutputStream();
    export.write(selection, format, out);

    var file = new Upload("a." + format.extension(selection), out.toByteArray());
    assertThat(preview(List.of(file)).isIdle()).isTrue();
    assertThat(content.ask("MATCH (n {code: 'N3'}) RETURN n.resource, n.result"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.values())
                    .extracting(Value::asString)
                    .containsExactly("果苗(二期)", "“示范田”；亩均增收300元，很好！"));
  }

  private Preview.Ready preview(List<Upload> files) {
    var reading = (Reading.Understood) intake.read(files);
    return (Preview.Ready) intake.preview(reading, new IntakeOptions(TODAY, false));
  }

  private static Selection selection(List<Kind> kinds) {
    return new Selection(kinds, new Viewpoint(TODAY, null), Locale.CHINESE);
  }
}
