package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.BesideOthers;
import org.liancun.TestDatabases;
import org.liancun.embedded.EmbeddedDatabase;
import org.springframework.util.unit.DataSize;

/**
 * An import as large as is promised, and a larger one, on a database of a quarter of the usual
 * memory: the size that it takes grows with the memory.
 */
@BesideOthers
class ImportAndServerIT {

  /** Of the 50,000 rows that the usual memory takes. */
  private static final int A_QUARTER = 12_500;

  /** With a branch each, these need some 210 MB of the 180 MB that this database gives. */
  private static final int TOO_LARGE = 16_000;

  private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(128);

  /** A quarter of what the database gets on a machine with 8 GB. */
  private static final DataSize HEAP = DataSize.ofMegabytes(256);

  private final Path data = TestDatabases.newFolder();
  private EmbeddedDatabase database;
  private Application application;

  @BeforeEach
  void start() {
    database = EmbeddedDatabase.start(TestDatabases.settings(data).withMemory(HEAP, PAGE_CACHE));
    application = new Application(database);
  }

  @AfterEach
  void stop() {
    application.close();
    TestDatabases.remove(database, data);
  }

  @Test
  void whatTheMemoryHoldsPassesInOnePieceAndMoreIsRefusedWithWhatItHolds() {
    var refused = written(ready(LargeList.of(TOO_LARGE), true));

    assertThat(refused)
        .asInstanceOf(type(Outcome.Refused.class))
        .satisfies(
            outcome ->
                assertThat(outcome.sentence().in(Locale.CHINESE))
                    .matches("这次要写入 [\\d,]+ 行，数据库的内存一次只够约 \\d+,000 行，没有写入；.*"));
    assertThat(stored()).isEqualTo(List.of(0L, 0L));

    var preview = ready(LargeList.of(A_QUARTER), false);

    assertThat(written(preview)).isInstanceOf(Outcome.Written.class);
    assertThat(stored()).isEqualTo(List.of((long) preview.changes().size(), 1L));
  }

  private Outcome written(Preview.Ready preview) {
    return application.intake().write(preview, "admin", Progress.NONE);
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
