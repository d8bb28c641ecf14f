package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.liancun.StoreDigest;
import org.liancun.intake.reading.Mutants;
import org.liancun.ledger.Kinds;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to a sheet on its way, looking at it changes nothing in the store. */
@LiancunTest
class MutatedSheetsIT {

  private static final int MUTANTS = 300;
  private static final long SEED = 20_261_122;

  /** Digests are taken so often; a change would stay until the next. */
  private static final int OFTEN = 100;

  private static final IntakeOptions OPTIONS = new IntakeOptions(LocalDate.of(2026, 11, 22), false);

  private enum End {
    UNREADABLE,
    REFUSED,
    RIGHT
  }

  @Autowired private Intake intake;
  @Autowired private Kinds kinds;
  @Autowired private Driver driver;

  @Test
  void neitherRefusalNorPreviewChangesTheStore() throws IOException {
    var clerk = new Clerk(intake);
    var county = CountyWorkbook.of(kinds);
    clerk.write(clerk.ready(OPTIONS, county));
    var before = StoreDigest.of(driver);
    var originals = originals(county);
    var ends = new EnumMap<End, Integer>(End.class);
    for (int i = 0; i < MUTANTS; i++) {
      var mutant = Mutants.of(originals.get(i % originals.size()), new Random(SEED + i));
      ends.merge(end(mutant), 1, Integer::sum);
      if (i % OFTEN == 0) {
        assertThat(StoreDigest.of(driver))
            .as("up to mutant %d of seed %d", i, SEED)
            .isEqualTo(before);
      }
    }
    assertThat(StoreDigest.of(driver)).as("seed %d", SEED).isEqualTo(before);
    assertThat(ends.keySet()).as(ends.toString()).containsExactly(End.values());
  }

  private End end(byte[] mutant) {
    return switch (intake.read(List.of(new Upload("a.xlsx", mutant)))) {
      case Reading.Unreadable unreadable -> End.UNREADABLE;
      case Reading.Understood understood ->
          switch (intake.preview(understood, OPTIONS)) {
            case Preview.Refused refused -> End.REFUSED;
            case Preview.Ready ready -> End.RIGHT;
            case Preview other -> throw new AssertionError(other.toString());
          };
    };
  }

  /** The whole county, and single kinds as text, as the graph knows them and as it does not. */
  private List<byte[]> originals(Upload county) {
    return List.of(
        county.bytes(),
        text("people"),
        text("villages"),
        new String(text("posts"), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030")),
        new String(text("units"), StandardCharsets.UTF_8)
            .replace("党支部", "支部")
            .getBytes(StandardCharsets.UTF_8));
  }

  private byte[] text(String kind) {
    return CountyWorkbook.text(kinds.find(kind).orElseThrow());
  }
}
