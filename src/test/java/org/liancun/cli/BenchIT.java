package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.BesideOthers;
import org.liancun.TestDatabases;

@BesideOthers
class BenchIT {

  @TempDir Path folder;

  @Test
  void everyKindAndActionIsMeasuredOnADatabaseOfItsOwn() throws Exception {
    var environment =
        Map.of(
            "LC_ALL",
            "en_GB.UTF-8",
            "LIANCUN_EMBEDDED_RUNTIME",
            System.getProperty("liancun.embedded.runtime", ""),
            "LIANCUN_EMBEDDED_JAVA_OPTIONS",
            TestDatabases.QUICK_SERVER,
            "SPRING_NEO4J_URI",
            "bolt://127.0.0.1:9");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                TestDatabases.QUICK,
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                System.getProperty("liancun.jar"),
                "bench",
                "import",
                "explore",
                "pairing",
                "--question",
                "many-posts",
                "--rows",
                "1000",
                "--nodes",
                "1000",
                "--rounds",
                "1")
            .directory(folder.toFile());
    process.environment().clear();
    process.environment().putAll(environment);

    var outcome = Outcome.of(process, folder, Duration.ofMinutes(10));

    assertThat(outcome.status()).as(outcome.remarks()).isZero();
    var table = outcome.results().lines().toList();
    assertThat(table).anyMatch(line -> line.matches("kind .*import rows/s.*ratio"));
    assertThat(table)
        .anyMatch(line -> line.matches("villages .*proven.*"))
        .anyMatch(line -> line.matches("500( +[\\d.]+){11}"));
    assertThat(KindsOfRecords.all().all())
        .hasSize(18)
        .allSatisfy(
            kind ->
                assertThat(table).anyMatch(l -> l.matches(kind.key() + "( +[\\d,]+){3} +\\d+%")));
    assertThat(table).anyMatch(line -> line.matches("all( +[\\d,]+){3} +\\d+%"));
    for (var action :
        List.of(
            "open the county",
            "open all of it",
            "expand a branch",
            "search a name",
            "way from the top",
            "neighbourhood",
            "inspect a branch")) {
      assertThat(table)
          .anyMatch(
              line -> line.matches(action + "( +[\\d,]+\\.\\d+){5}( +[\\d,]+){3}( +[\\d.,–]+){2}"));
    }
    assertThat(table)
        .filteredOn(line -> line.matches("[a-z]+(-[a-z]+)+( +[\\d,.]+){8}( +–){2}"))
        .singleElement()
        .asString()
        .startsWith("many-posts");
    assertThat(table).anyMatch(line -> line.matches("There were \\d+ nodes to open\\."));
    try (var left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString).filter(BenchIT::isOurs)).isEmpty();
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith("liancun-bench");
  }
}
