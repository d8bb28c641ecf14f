package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.BesideOthers;
import org.liancun.TestDatabases;

@BesideOthers
class JarUsageIT {

  @TempDir static Path shared;

  /** It waits for most of its time, so that it is begun before the others. */
  private static CompletableFuture<Outcome> inVain;

  @TempDir Path folder;

  @BeforeAll
  static void connectInVain() throws IOException {
    Files.writeString(shared.resolve("a.csv"), "code,name,level,parent_code\n");
    inVain =
        CompletableFuture.supplyAsync(
            () ->
                jar(
                    shared,
                    Map.of("SPRING_NEO4J_URI", "bolt://127.0.0.1:9", "LC_ALL", "en_GB.UTF-8"),
                    "import",
                    "a.csv"));
  }

  @Test
  void aTakenPortIsOneSentenceAndNothingIsStarted() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      var outcome = jar("en_GB.UTF-8", "--port", port, "--data", "county");
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.results()).isEmpty();
      assertThat(outcome.remarks().lines())
          .singleElement()
          .asString()
          .startsWith("Port " + port + " is taken")
          .contains("--port");
      assertThat(folder.resolve("county")).doesNotExist();
    }
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() throws Exception {
    var outcome = jar("zh_CN.UTF-8", "run", "--host", "192.0.2.1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.remarks()).isEqualTo("本机没有地址 192.0.2.1；请用 --host 指定本机的地址。\n");
  }

  @Test
  void wrongUsageIsAnsweredAtOnceWithTheUsage() throws Exception {
    for (var args :
        List.of("run --bogus", "explode", "run --port many", "run --port", "run --port 99999")) {
      var outcome = jar("en_GB.UTF-8", args.split(" "));
      assertThat(outcome.status()).as(args).isEqualTo(2);
      assertThat(outcome.results()).as(args).isEmpty();
      assertThat(outcome.remarks()).as(args).contains("Usage: liancun");
    }
  }

  @Test
  void anAddressOfNoDatabaseIsOneSentence() throws Exception {
    var outcome = jarWith(Map.of("SPRING_NEO4J_URI", "http://127.0.0.1:7474"), "run");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.remarks().lines())
        .singleElement()
        .asString()
        .startsWith("\"http://127.0.0.1:7474\" is no address of a database");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldWithItsAddressAndSoon() throws Exception {
    var outcome = inVain.get(2, TimeUnit.MINUTES);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.results()).isEmpty();
    assertThat(outcome.remarks().lines())
        .containsExactly(
            "Connecting to the database bolt://127.0.0.1:9…",
            "The database bolt://127.0.0.1:9 cannot be reached: see that it runs, and that address"
                + " and port are right.");
  }

  @Test
  void helpAndVersionAreResults() throws Exception {
    assertThat(jar("zh_CN.UTF-8", "--help").results()).contains("命令", "run", "reset-password");
    assertThat(jar("en_GB.UTF-8", "--version").results()).matches("Liancun \\d+\\.\\d+\\.\\d+\\s+");
  }

  private Outcome jar(String language, String... args) {
    return jar(Map.of("LC_ALL", language), args);
  }

  private Outcome jarWith(Map<String, String> setting, String... args) {
    var all = new HashMap<>(setting);
    all.put("LC_ALL", "en_GB.UTF-8");
    return jar(all, args);
  }

  private Outcome jar(Map<String, String> environment, String... args) {
    return jar(folder, environment, args);
  }

  private static Outcome jar(Path folder, Map<String, String> environment, String... args) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                TestDatabases.QUICK,
                "-jar",
                System.getProperty("liancun.jar")));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    process.environment().putAll(environment);
    try {
      return Outcome.of(process, folder, Duration.ofSeconds(120));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
