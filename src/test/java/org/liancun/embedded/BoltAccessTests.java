package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoltAccessTests {

  @Test
  void choosesAnotherPasswordEachTime() {
    assertThat(BoltAccess.chosen().password())
        .hasSizeGreaterThan(30)
        .isNotEqualTo(BoltAccess.chosen().password());
  }

  @Test
  void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
    BoltAccess access = BoltAccess.chosen();
    access.write(folder.resolve("access"));

    assertThat(BoltAccess.read(folder.resolve("access"))).contains(access);
  }

  @Test
  void keepsItsPortUnlessItIsTaken() throws IOException {
    BoltAccess access = BoltAccess.chosen();

    assertThat(access.atFreePort()).isEqualTo(access);
    try (ServerSocket taken = occupy(access.port())) {
      assertThat(access.atFreePort().port()).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void printsWithoutItsPassword() {
    BoltAccess access = BoltAccess.chosen();

    assertThat(access.toString()).doesNotContain(access.password());
  }

  private static ServerSocket occupy(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
