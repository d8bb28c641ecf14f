package org.liancun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.liancun.embedded.EmbeddedDatabase;
import org.liancun.embedded.EmbeddedDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Small servers of the kind that the product ships, sharing one unpacked runtime. */
public final class TestDatabases {

  /** Java's option for what lives too short for the second compiler's gains. */
  public static final String QUICK = "-XX:TieredStopAtLevel=1";

  /** Java's options for a server that shares few processors: nothing collects beside it. */
  private static final String ALONE = "-XX:-UseG1GC -XX:+UseSerialGC";

  /** Options for a server that lives too short for the second compiler's gains. */
  public static final String QUICK_SERVER = QUICK + " " + ALONE;

  private TestDatabases() {}

  /** {@return a data folder of its own under {@code target}} */
  public static Path newFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return settings for a server on this folder that takes little of the machine} */
  public static EmbeddedDatabaseSettings settings(Path data) {
    return EmbeddedDatabaseSettings.of(data)
        .withRuntime(
            Path.of(System.getProperty("liancun.embedded.runtime", "target/neo4j-runtime")))
        .withMemory(DataSize.ofMegabytes(512), DataSize.ofMegabytes(128))
        .withJavaOptions(QUICK_SERVER.split(" "));
  }

  /** {@return the same for one server that many tests share: with more room, and both compilers} */
  public static EmbeddedDatabaseSettings shared(Path data) {
    return settings(data)
        .withMemory(DataSize.ofGigabytes(1), DataSize.ofMegabytes(128))
        .withJavaOptions((ALONE + " -Xms1g -Xmn640m").split(" "));
  }

  /** {@return a driver for this server, once it answers} */
  public static Driver awaitDriver(EmbeddedDatabase database) {
    Driver driver =
        GraphDatabase.driver(
            database.uri(), AuthTokens.basic(database.username(), database.password()));
    awaitAnswer(driver);
    return driver;
  }

  /** Returns once the server answers, be it for the first time or again. */
  public static void awaitAnswer(Driver driver) {
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (true) {
      try {
        driver.verifyConnectivity();
        return;
      } catch (Neo4jException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops the server and deletes its folder. */
  public static void remove(EmbeddedDatabase database, Path data) {
    database.close();
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
