package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liancun.TestDatabases;
import org.liancun.embedded.EmbeddedDatabase;
import org.springframework.util.unit.DataSize;

/** Imports as large as is promised and larger, and a server that is killed during one. */
class ImportAndServerIT {

  private static final int PROMISED = 50_000;

  /** With a branch each, these need some 210 MB of the 180 MB that a small database gives. */
  private static final int TOO_LARGE = 16_000;

  private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(128);

  /** What the database gets on a machine with 8 GB. */
  private static final DataSize USUAL = DataSize.ofGigabytes(1);

  private static final DataSize SMALL = DataSize.ofMegabytes(256);

  private final Path data = TestDatabases.newFolder();
  private EmbeddedDatabase database;
  private Application application;

  @AfterEach
  void stop() {
    application.close();
    TestDatabases.remove(database, data);
  }

  @Test
  void fiftyThousandRowsPassInOnePiece() {
    start(USUAL);
    var preview = ready(LargeList.of(PROMISED), false);

    var outcome = application.intake().write(preview, "admin", Progress.NONE);

    assertThat(outcome).isInstanceOf(Outcome.Written.class);
    assertThat(stored()).isEqualTo(List.of((long) preview.changes().size(), 1L));
  }

  @Test
  void moreThanTheMemoryHoldsIsRefusedWithWhatItHolds() {
    start(SMALL);
    var preview = ready(LargeList.of(TOO_LARGE), true);

    var outcome = application.intake().write(preview, "admin", Progress.NONE);

    assertThat(outcome)
        .asInstanceOf(type(Outcome.Refused.class))
        .satisfies(
            refused ->
                assertThat(refused.sentence().in(Locale.CHINESE))
                    .matches("这次要写入 [\\d,]+ 行，数据库的内存一次只够约 \\d+,000 行，没有写入；.*"));
    assertThat(stored()).isEqualTo(List.of(0L, 0L));
  }

  private void start(DataSize heap) {
    database = EmbeddedDatabase.start(TestDatabases.settings(data).withMemory(heap, PAGE_CACHE));
    application = new Application(database);
  }

  private Preview.Ready ready(byte[] list, boolean branches) {
    var intake = application.intake();
    var reading = (Reading.Understood) intake.read(List.of(new Upload("大.csv", list)));
    var options = new IntakeOptions(LocalDate.of(2026, 11, 22), branches);
    return (Preview.Ready) intake.preview(reading, options);
  }

  private List<Long> stored() {
    var counts =
        application
            .driver()
            .executableQuery(
                "RETURN COUNT { (n) WHERE n:Unit OR n:Village } AS nodes, COUNT { (:Import) } AS i")
            .execute()
            .records()
            .getFirst();
    return List.of(counts.get("nodes").asLong(), counts.get("i").asLong());
  }
}
