package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRuntimeTests {

  @TempDir private Path folder;

  @Test
  void unpacksOnceAndAgainWhenAJarIsDamaged() throws IOException {
    ServerRuntime runtime = new ServerRuntime(folder, DiskRoom::freeMegabytes);
    Path jar = anyJar(runtime.jars());
    long size = Files.size(jar);
    var unpacked = Files.getLastModifiedTime(jar);

    assertThat(Files.getLastModifiedTime(anyJar(runtime.jars()))).isEqualTo(unpacked);

    Files.writeString(jar, "half of it");
    assertThat(anyJar(runtime.jars())).hasSize(size);
  }

  @Test
  void removesWhatAKilledUnpackingAndAnOlderVersionLeft() throws IOException {
    Files.createDirectories(folder.resolve("neo4j-2025.01.0"));
    Files.createDirectories(folder.resolve("neo4j-2026.08.1.unpacking123"));
    Path current = Files.createDirectories(folder.resolve("neo4j-" + ServerRuntime.version()));

    new ServerRuntime(folder, DiskRoom::freeMegabytes).removeStale();

    assertThat(folder.toFile().list()).containsExactly(current.getFileName().toString());
  }

  @Test
  void refusesToUnpackWithoutRoom() {
    assertThatThrownBy(() -> new ServerRuntime(folder, any -> 250).jars())
        .isInstanceOf(EmbeddedDatabaseException.class)
        .hasMessageContaining("250 MB");
    assertThat(folder).isEmptyDirectory();
  }

  private static Path anyJar(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().findFirst().get();
    }
  }
}
