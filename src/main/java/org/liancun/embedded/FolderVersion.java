package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * Which programs can read a data folder.
 *
 * @param format of the folder itself
 * @param neo4j version of the server that wrote it last
 */
record FolderVersion(int format, String neo4j) {

  private static final int FORMAT = 1;

  static FolderVersion ofThisProgram(String neo4j) {
    return new FolderVersion(FORMAT, neo4j);
  }

  static FolderVersion read(Path file) throws IOException {
    Properties values = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    return new FolderVersion(
        Integer.parseInt(values.getProperty("format", "")), values.getProperty("neo4j", ""));
  }

  void write(Path file) throws IOException {
    OwnerOnly.write(file, "format=" + format + "\nneo4j=" + neo4j + "\n");
  }

  boolean isNewerThan(FolderVersion other) {
    return format > other.format || Arrays.compare(numbers(neo4j), numbers(other.neo4j)) > 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\D+"))
        .filter(part -> !part.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  @Override
  public String toString() {
    return format + "/" + neo4j;
  }
}
