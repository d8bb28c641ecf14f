package org.liancun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged product over an invented county, in a temporary folder of its own. */
final class RunningCounty implements AutoCloseable {

  private static final Path JAR = Path.of("target", "liancun.jar").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int PAUSE = 100;

  /** Of all that lies in an invented county, so much is villages, and so much members. */
  private static final double VILLAGES = 0.0175;

  private static final double MEMBERS = 0.78;

  private final Path folder;
  private final Path said;
  private final Path book;
  private final Process process;

  /** Starts the product over a county of so many nodes. */
  static RunningCounty of(int nodes) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("liancun-bench");
    var villages = Integer.toString((int) (nodes * VILLAGES));
    var members = Integer.toString((int) (nodes * MEMBERS));
    var county = new RunningCounty(folder, villages, members);
    county.printed("Password: ");
    return county;
  }

  private RunningCounty(Path folder, String villages, String members)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.said = folder.resolve("said.txt");
    finish("generate", "--out", "books", "--villages", villages, "--members", members);
    book = folder.resolve("books").relativize(book());
    finish("import", "books/" + book);
    this.process = start("run", "--port", "0", "--empty");
  }

  /** {@return the code of the county, by which its workbook is named} */
  String code() {
    return book.toString().replace(".xlsx", "");
  }

  private Path book() throws IOException {
    try (var books = Files.list(folder.resolve("books"))) {
      return books.findFirst().orElseThrow();
    }
  }

  /** Waits for what it prints after a word. */
  String printed(String word) throws IOException, InterruptedException {
    while (process.isAlive()) {
      var line = Files.readString(said).lines().filter(l -> l.startsWith(word)).findFirst();
      if (line.isPresent()) {
        return line.get().substring(word.length());
      }
      Thread.sleep(PAUSE);
    }
    throw new IllegalStateException(Files.readString(said));
  }

  private void finish(String... command) throws IOException, InterruptedException {
    if (start(command).waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(said));
    }
  }

  private Process start(String... command) throws IOException {
    var line = new ArrayList<>(List.of(JAVA, "-Xmx1g", "-jar", JAR.toString()));
    line.addAll(List.of(command));
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileSystemUtils.deleteRecursively(folder);
  }
}
