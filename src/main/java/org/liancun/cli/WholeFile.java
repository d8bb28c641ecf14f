package org.liancun.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there as a whole or, should anything fail, not at all. */
final class WholeFile {

  /** What is written into the file. */
  interface Content {

    void write(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file in place of one that may be there.
   *
   * @throws Refusal if it cannot be written
   */
  static void write(Path file, Content content) {
    try {
      var part = part(file);
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
          content.write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Refusal.notWritten(file);
    }
  }

  private static Path part(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file.toString());
    }
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
