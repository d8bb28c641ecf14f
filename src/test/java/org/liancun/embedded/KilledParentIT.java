package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liancun.BesideOthers;
import org.liancun.TestDatabases;
import org.neo4j.driver.Driver;

/** What is left of a database when the process that owns it is killed. */
@BesideOthers
class KilledParentIT {

  @Test
  void losesTheServerButNoAcknowledgedWrite() throws Exception {
    Path data = TestDatabases.newFolder();
    letThePasswordLookLikeAnOption(data);
    ParentProcess parent = ParentProcess.start(data);
    ProcessHandle orphan = parent.child();
    long acknowledged;
    EmbeddedDatabase guest = EmbeddedDatabase.start(TestDatabases.settings(data).joining());
    try (Driver driver = TestDatabases.awaitDriver(guest)) {
      assertThatExceptionOfType(EmbeddedDatabaseException.class)
          .isThrownBy(() -> EmbeddedDatabase.start(TestDatabases.settings(data)))
          .withMessageContaining(String.valueOf(parent.pid()));
      Writes writes = Writes.start(driver);
      writes.awaitSome();
      parent.kill();
      acknowledged = writes.untilFailure();
    }
    long begin = System.nanoTime();

    // At once, while the orphan may still be at work on the same store.
    EmbeddedDatabase successor = EmbeddedDatabase.start(TestDatabases.settings(data));

    assertThat(orphan.isAlive()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    try (Driver driver = TestDatabases.awaitDriver(successor)) {
      assertThat(successor.uri()).isEqualTo(guest.uri());
      assertThat(Writes.count(driver)).isBetween(acknowledged, acknowledged + 1);
    } finally {
      TestDatabases.remove(successor, data);
    }
  }

  private static void letThePasswordLookLikeAnOption(Path data) throws IOException {
    var access = BoltAccess.chosen();
    new BoltAccess(access.port(), "-" + access.password())
        .write(data.resolve("database.properties"));
  }
}
