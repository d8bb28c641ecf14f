package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Which process serves a data folder, noted there for whoever comes after a kill. */
record ProcessRecord(Path file) {

  void write(ProcessHandle process) throws IOException {
    OwnerOnly.write(file, process.pid() + "\n" + started(process) + "\n");
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Waits until the process noted here is gone; past the patience it is ended. */
  void awaitEnd(Duration patience) throws IOException {
    Optional<ProcessHandle> process = living();
    if (process.isPresent() && !ends(process.get(), patience)) {
      process.get().destroyForcibly();
      ends(process.get(), patience);
    }
    remove();
  }

  private static boolean ends(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The start tells it from another process that was given the same number since. */
  private Optional<ProcessHandle> living() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] lines = Files.readString(file).split("\n", -1);
    if (lines.length < 2 || !lines[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines[0]))
        .filter(process -> started(process).equals(lines[1]));
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("?");
  }
}
