package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.liancun.TestDatabases;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.FileSystemUtils;

/** One server for all: first what leaves it alone, then what kills, stops and moves it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseIT {

  private static final int LATE = Integer.MAX_VALUE - 10;

  private Path data = TestDatabases.newFolder();
  private EmbeddedDatabase database;
  private Driver driver;

  @BeforeAll
  void start() {
    // A folder that the product makes itself, for its rights.
    data = data.resolve("new");
    database = EmbeddedDatabase.start(TestDatabases.settings(data));
    driver = TestDatabases.awaitDriver(database);
  }

  @AfterAll
  void stop() throws IOException {
    driver.close();
    database.close();
    FileSystemUtils.deleteRecursively(data.getParent());
  }

  @Test
  void answersOverBolt() {
    assertThat(Writes.count(driver)).isNotNegative();
  }

  @Test
  void refusesAWrongPassword() {
    try (Driver stranger =
        GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(stranger::verifyConnectivity);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void listensOnLoopbackOnly() throws IOException {
    assertThat(ListeningSockets.of(process().pid()))
        .isNotEmpty()
        .allSatisfy(
            address ->
                assertThat(InetAddress.getByAddress(address))
                    .matches(InetAddress::isLoopbackAddress));
  }

  @Test
  void showsThePasswordToNobodyElse() throws IOException {
    assertThat(process().info().commandLine().orElse("")).doesNotContain(database.password());
    assertThat(filesNaming(database.password()))
        .containsExactly(data.resolve("database.properties"));
    assertThat(rights("database.properties")).isEqualTo("rw-------");
    assertThat(rights("")).isEqualTo("rwx------");
    assertThat(rights("neo4j")).isEqualTo("rwx------");
  }

  @Test
  void storesNoAbsolutePath() throws IOException {
    assertThat(filesNaming(data.toAbsolutePath().toString())).isEmpty();
  }

  @Test
  void refusesASecondInstanceAndNamesTheFirst() {
    assertThatExceptionOfType(EmbeddedDatabaseException.class)
        .isThrownBy(() -> EmbeddedDatabase.start(TestDatabases.settings(data)))
        .withMessageContaining(data.toAbsolutePath().toString())
        .withMessageContaining(String.valueOf(ProcessHandle.current().pid()));
  }

  @Test
  void isLeftRunningByThoseThatJoinIt() {
    EmbeddedDatabase guest = EmbeddedDatabase.start(TestDatabases.settings(data).joining());

    assertThat(guest.joined()).isTrue();
    assertThat(guest.uri()).isEqualTo(database.uri());
    assertThat(guest.password()).isEqualTo(database.password());
    guest.close();

    assertThat(process().isAlive()).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesCtrlCToTheParent() throws Exception {
    ProcessHandle before = process();

    new ProcessBuilder("kill", "-INT", String.valueOf(before.pid())).start().waitFor();
    Thread.sleep(500);

    assertThat(before.isAlive()).isTrue();
    driver.verifyConnectivity();
  }

  @Test
  @Order(LATE + 1)
  void isStartedAgainWithEveryAcknowledgedWriteWhenItIsKilled() throws Exception {
    ProcessHandle before = process();
    Writes writes = Writes.start(driver);
    writes.awaitSome();

    before.destroyForcibly();
    long acknowledged = writes.untilFailure();
    TestDatabases.awaitAnswer(driver);

    assertThat(process().pid()).isNotEqualTo(before.pid());
    assertThat(Writes.count(driver)).isBetween(acknowledged, acknowledged + 1);
  }

  @Test
  @Order(LATE + 2)
  void stopsCleanlyWithinFiveSeconds() throws IOException {
    ProcessHandle process = process();
    long begin = System.nanoTime();

    database.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    assertThat(process.isAlive()).isFalse();
    assertThat(Files.readAllLines(data.resolve("neo4j/logs/neo4j.log")).getLast())
        .endsWith("Stopped.");
  }

  @Test
  @Order(LATE + 3)
  void runsInAMovedFolderAndAtAnotherPortWhenItsOwnIsTaken() throws IOException {
    Path moved = Files.move(data, data.resolveSibling("moved elsewhere"));
    try (ServerSocket other = new ServerSocket(database.uri().getPort(), 1, loopback())) {
      EmbeddedDatabase again = EmbeddedDatabase.start(TestDatabases.settings(moved));
      try (Driver newDriver = TestDatabases.awaitDriver(again)) {
        assertThat(again.uri().getPort()).isNotEqualTo(other.getLocalPort());
        assertThat(again.password()).isEqualTo(database.password());
        assertThat(Writes.count(newDriver)).isPositive();
      } finally {
        again.close();
      }
    }
  }

  private ProcessHandle process() {
    return database.process().orElseThrow();
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private String rights(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)));
  }

  private List<Path> filesNaming(String text) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(data.resolve("neo4j/logs")))
          .filter(file -> contains(file, text))
          .toList();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      return false;
    }
  }
}
