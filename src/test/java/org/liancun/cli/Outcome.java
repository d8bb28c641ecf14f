package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What a finished process said and how it ended. */
record Outcome(int status, String results, String remarks) {

  /** Runs a process to its end, which has to come within that time. */
  static Outcome of(ProcessBuilder process, Path scratch, Duration longest)
      throws IOException, InterruptedException {
    var out = Files.createTempFile(scratch, "results", ".txt");
    var err = Files.createTempFile(scratch, "remarks", ".txt");
    var running =
        process
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!running.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      running.destroyForcibly();
      throw new AssertionError("still running: " + process.command() + Files.readString(err));
    }
    return new Outcome(running.exitValue(), Files.readString(out), Files.readString(err));
  }
}
