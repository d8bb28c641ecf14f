package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVersionTests {

  private static final FolderVersion OURS = new FolderVersion(1, "2026.08.1");

  @Test
  void isNewerByTheFormatOfTheFolder() {
    assertThat(new FolderVersion(2, "2026.08.1").isNewerThan(OURS)).isTrue();
  }

  @Test
  void isNewerByTheServersNumberAndNotByItsLetters() {
    assertThat(new FolderVersion(1, "2026.10.0").isNewerThan(OURS)).isTrue();
    assertThat(new FolderVersion(1, "2026.08.0").isNewerThan(OURS)).isFalse();
    assertThat(OURS.isNewerThan(OURS)).isFalse();
  }

  @Test
  void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
    OURS.write(folder.resolve("version"));

    assertThat(FolderVersion.read(folder.resolve("version"))).isEqualTo(OURS);
  }
}
