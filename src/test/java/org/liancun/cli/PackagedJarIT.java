package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.BesideOthers;
import tools.jackson.databind.json.JsonMapper;

@BesideOthers
class PackagedJarIT {

  private static final Duration LONGEST = Duration.ofMinutes(4);

  @TempDir Path folder;

  @Test
  void theJarAloneRunsAnywhereWithoutNetworkStopsWhollyAndComesBack() throws Exception {
    Files.copy(Path.of(System.getProperty("liancun.jar")), folder.resolve("liancun.jar"));
    var seclusion = Seclusion.strictest();
    System.out.println("The packaged jar runs in seclusion " + seclusion);
    firstStart(seclusion);
    secondStart(seclusion);
  }

  private void firstStart(Seclusion seclusion) throws Exception {
    try (var jar = LonelyJar.start(folder, seclusion)) {
      var address = jar.address(LONGEST);
      awaitPassword(jar);
      var user = jar.printed("User: ").orElseThrow();
      var seen = jar.visit(address, user, jar.printed("Password: ").orElseThrow());
      assertThat(seen.results())
          .contains("page 200", "stranger 401", "administrator 200")
          .doesNotContain("\"total\":0");
      assertThat(folder.resolve("data")).isDirectory();
      aQuestionIsAnswered(jar);
      stopsWholly(jar);
    }
  }

  private static void aQuestionIsAnswered(LonelyJar jar) throws Exception {
    var name = "branches-without-secretary";
    var json = jar.command("query", name, "--format", "json", "--as-of", "2026-11-22");
    assertThat(json.status()).as(json.remarks()).isZero();
    var answer = JsonMapper.shared().readTree(json.results());
    assertThat(answer.get("question").asString()).isEqualTo(name);
    assertThat(answer.get("rows").size()).isEqualTo(2);
    assertThat(answer.get("rows").get(0).get("branch").get("code").asString()).isNotEmpty();
  }

  private void secondStart(Seclusion seclusion) throws Exception {
    try (var jar = LonelyJar.start(folder, seclusion)) {
      var seen = jar.visit(jar.address(LONGEST));
      var took = jar.sinceStart();
      System.out.println("Second start: first page after " + took.toMillis() + " ms");
      assertThat(seen.results()).contains("page 200");
      assertThat(took).isLessThan(Duration.ofSeconds(100));
      assertThat(jar.printed("Password: ")).isEmpty();
      stopsWholly(jar);
    }
  }

  private static void awaitPassword(LonelyJar jar) throws Exception {
    var end = jar.sinceStart().plusSeconds(60);
    while (jar.printed("Password: ").isEmpty() && jar.sinceStart().compareTo(end) < 0) {
      Thread.sleep(50);
    }
  }

  private static void stopsWholly(LonelyJar jar) throws Exception {
    var children = jar.children();
    assertThat(children).isNotEmpty();
    var took = jar.stop();
    System.out.println("Stopped after " + took.toMillis() + " ms");
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(children).noneMatch(ProcessHandle::isAlive);
  }
}
