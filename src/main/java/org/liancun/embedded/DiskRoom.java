package org.liancun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/**
 * The room on a folder's disk.
 *
 * @param freeMegabytes of the disk that a folder lies on
 */
record DiskRoom(Path folder, ToLongFunction<Path> freeMegabytes) {

  /** Megabytes, below which a server is not started: it would die of it while writing. */
  static final long LEAST = 200;

  /** Megabytes, below which a server that died is taken to have died of it. */
  private static final long FULL = 50;

  static long freeMegabytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long free() {
    return freeMegabytes.applyAsLong(folder);
  }

  boolean isFull() {
    return free() < FULL;
  }

  boolean sufficesToStart() {
    return free() >= LEAST;
  }
}
