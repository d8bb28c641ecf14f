package org.liancun.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.intake.remarks.RemarkedCopy;

/**
 * Where copies with remarks are put: beside their originals, else in the current folder. Nothing
 * that is there is overwritten, since somebody may be correcting it.
 *
 * @param originals the files that were handed in
 */
record CopyRoom(List<Path> originals) {

  private static final int MOST = 1_000;
  private static final String PLAIN = "liancun-remarks";

  /**
   * Writes a copy.
   *
   * @return where it is
   */
  Path put(RemarkedCopy copy) throws IOException {
    var bytes = copy.bytes();
    var name = nameable(copy.file());
    try {
      return write(beside(copy.original()), name, bytes);
    } catch (IOException e) {
      return write(Path.of(""), name, bytes);
    }
  }

  /** A terminal without a locale knows no files with Chinese names. */
  private static String nameable(String file) {
    try {
      return String.valueOf(Path.of(file));
    } catch (InvalidPathException e) {
      int dot = file.lastIndexOf('.');
      return dot < 0 ? PLAIN : PLAIN + file.substring(dot);
    }
  }

  private Path beside(String original) {
    return originals.stream()
        .filter(path -> String.valueOf(path.getFileName()).equals(original))
        .flatMap(path -> Stream.ofNullable(path.getParent()))
        .findFirst()
        .orElse(Path.of(""));
  }

  private static Path write(Path folder, String file, byte[] bytes) throws IOException {
    for (int number = 1; number < MOST; number++) {
      var path = folder.resolve(number == 1 ? file : numbered(file, number));
      try {
        return Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        // The next number may be free.
      }
    }
    throw new IOException(file);
  }

  private static String numbered(String file, int number) {
    int dot = file.lastIndexOf('.');
    return dot < 1 ? file + number : file.substring(0, dot) + number + file.substring(dot);
  }
}
