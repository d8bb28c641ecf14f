package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.TestDatabases;
import org.liancun.console.Console;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** Refusals that come before a server is started. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseRefusalTests {

  @TempDir private Path folder;

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");

    assertThat(refusal(file, 10_000)).isEqualTo(Console.sentence("embedded.not-a-folder", file));
  }

  @Test
  void refusesAFolderOfANewerVersion() throws IOException {
    Files.writeString(folder.resolve("version"), "format=1\nneo4j=2099.01.0\n");

    assertThat(refusal(folder, 10_000)).contains("2099.01.0", ServerRuntime.version());
  }

  @Test
  void refusesAFolderWhoseVersionIsDamaged() throws IOException {
    Files.writeString(folder.resolve("version"), "for");

    assertThat(refusal(folder, 10_000))
        .isEqualTo(Console.sentence("embedded.unreadable", folder, "version"));
  }

  @Test
  void refusesANearlyFullDisk() {
    assertThat(refusal(folder, 150)).contains("150 MB", "200 MB");
  }

  @Test
  void refusesADatabaseWithoutItsPassword() throws IOException {
    Files.createDirectories(folder.resolve("neo4j/data/databases/system"));

    assertThat(refusalWithRuntime(folder)).contains("database.properties");
  }

  @Test
  void leavesARefusedFolderFree() throws IOException {
    refusal(folder, 150);

    assertThat(FolderLock.tryAcquire(folder)).hasValueSatisfying(FolderLock::close);
  }

  @Test
  void saysItInOneSentenceInsteadOfAStackTrace(CapturedOutput output) {
    SpringApplication application = new SpringApplication(Nothing.class);
    application.setWebApplicationType(WebApplicationType.NONE);

    assertThatExceptionOfType(EmbeddedDatabaseException.class)
        .isThrownBy(
            () ->
                application.run("--liancun.embedded.enabled=true", "--liancun.data=/dev/null/data"))
        .satisfies(refusal -> assertThat(output.getErr().strip()).isEqualTo(refusal.sentence()));
    assertThat(output.getOut()).doesNotContain("\tat ");
  }

  private static String refusal(Path data, long freeMegabytes) {
    return refusal(EmbeddedDatabaseSettings.of(data), freeMegabytes);
  }

  /** Past the room, the runtime is next; a shared one is there already or soon. */
  private static String refusalWithRuntime(Path data) {
    return refusal(TestDatabases.settings(data), 10_000);
  }

  private static String refusal(EmbeddedDatabaseSettings settings, long freeMegabytes) {
    try {
      EmbeddedDatabase.start(settings, any -> freeMegabytes).close();
    } catch (EmbeddedDatabaseException e) {
      return e.sentence();
    }
    throw new AssertionError("not refused");
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
