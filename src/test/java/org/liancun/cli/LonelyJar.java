package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.liancun.TestDatabases;

/** The packaged jar, running in a folder of its own, with a JDK and without a network. */
final class LonelyJar implements AutoCloseable {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Path folder;
  private final Path results;
  private final Seclusion seclusion;
  private final Process process;
  private final long start = System.nanoTime();

  private LonelyJar(Path folder, Seclusion seclusion) throws IOException {
    this.folder = folder;
    this.seclusion = seclusion;
    this.results = Files.createTempFile(folder, "results", ".txt");
    this.process =
        process(
                seclusion.start(
                    List.of(
                        JAVA.toString(),
                        TestDatabases.QUICK,
                        "-jar",
                        "liancun.jar",
                        "--port",
                        "0")))
            .redirectOutput(results.toFile())
            .redirectError(folder.resolve("remarks.txt").toFile())
            .start();
  }

  static LonelyJar start(Path folder, Seclusion seclusion) throws IOException {
    return new LonelyJar(folder, seclusion);
  }

  /** Waits until the product has printed its address. */
  String address(Duration longest) throws IOException, InterruptedException {
    while (sinceStart().compareTo(longest) < 0 && process.isAlive()) {
      var address = printed("Address: ");
      if (address.isPresent()) {
        return address.get();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no address: " + Files.readString(folder.resolve("remarks.txt")));
  }

  /** {@return what it printed after that word} */
  Optional<String> printed(String word) throws IOException {
    return Files.readString(results)
        .lines()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()))
        .findFirst();
  }

  Outcome visit(String... args) throws IOException, InterruptedException {
    var classes = Visitor.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    var command =
        new ArrayList<>(List.of(JAVA.toString(), "-cp", classes, "org.liancun.cli.Visitor"));
    command.addAll(List.of(args));
    return Outcome.of(
        process(seclusion.join(process.pid(), command)), folder, Duration.ofSeconds(120));
  }

  /** Runs a command of the same jar in the same folder, beside what runs there already. */
  Outcome command(String... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of(JAVA.toString(), TestDatabases.QUICK, "-jar", "liancun.jar"));
    command.addAll(List.of(args));
    return Outcome.of(
        process(seclusion.join(process.pid(), command)), folder, Duration.ofSeconds(120));
  }

  Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Asks it to stop, as a terminal or a service manager does, and waits. */
  Duration stop() throws InterruptedException {
    var asked = System.nanoTime();
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("does not stop");
    }
    return Duration.ofNanos(System.nanoTime() - asked);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private ProcessBuilder process(List<String> command) {
    var process = new ProcessBuilder(command).directory(folder.toFile());
    var environment = process.environment();
    environment.clear();
    environment.put("PATH", String.valueOf(JAVA.getParent()));
    environment.put("LANG", "C.UTF-8");
    environment.put("LIANCUN_EMBEDDED_JAVA_OPTIONS", TestDatabases.QUICK_SERVER);
    environment.putAll(seclusion.environment());
    return process;
  }
}
