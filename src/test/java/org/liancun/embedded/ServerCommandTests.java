package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTests {

  private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

  private ServerCommand command;

  @BeforeEach
  void command(@TempDir Path data) throws IOException {
    command =
        new ServerCommand(
            DataFolder.create(data),
            Path.of("/jars"),
            new Memory(1024, 512),
            List.of("-Xmx2g", "-Dgreen"));
  }

  @Test
  void usesTheJavaThatRunsUs() throws IOException {
    assertThat(command.line(21)).first().asString().startsWith(System.getProperty("java.home"));
  }

  @Test
  void passesFlagsOnlyToAJavaThatKnowsThem() throws IOException {
    assertThat(command.line(21)).doesNotContain(UNSAFE);
    assertThat(command.line(25)).contains(UNSAFE);
  }

  @Test
  void takesFurtherOptionsAfterItsOwn() throws IOException {
    assertThat(command.line(25)).containsSubsequence("-Xmx1024m", "-Xmx2g", "-Dgreen", "-cp");
  }

  @Test
  void hasNothingOnTheClassPathButTheServerAndItsLauncher() throws IOException {
    List<String> line = command.line(25);

    assertThat(line.get(line.indexOf("-cp") + 1).split(File.pathSeparator))
        .containsExactly(command.folder().home().resolve("launcher").toString(), "/jars/*");
  }

  @Test
  void keepsAnotherNeo4jsSettingsAway() throws IOException {
    command.folder().prepareHome();

    assertThat(command.builder().environment().keySet())
        .noneMatch(name -> name.startsWith("NEO4J_") || name.equals("JDK_JAVA_OPTIONS"));
  }
}
