package org.liancun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has left. */
final class DiskRoom {

  /** Megabytes, below which a server is not started: it would die of it while writing. */
  static final long LEAST = 200;

  /** Megabytes, below which a server that died is taken to have died of it. */
  static final long FULL = 20;

  private DiskRoom() {}

  static long freeMegabytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
