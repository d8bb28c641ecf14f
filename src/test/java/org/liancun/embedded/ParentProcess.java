package org.liancun.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.liancun.TestDatabases;

/** Another instance of the product: a JVM that starts the database of a folder and then hangs. */
final class ParentProcess {

  private final Process process;
  private final long childPid;

  private ParentProcess(Process process, long childPid) {
    this.process = process;
    this.childPid = childPid;
  }

  static ParentProcess start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ParentProcess.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new ParentProcess(process, Long.parseLong(output.readLine()));
  }

  ProcessHandle child() {
    return ProcessHandle.of(childPid).orElseThrow();
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(TestDatabases.settings(Path.of(arguments[0])));
    System.out.println(database.process().orElseThrow().pid());
    Thread.sleep(Long.MAX_VALUE);
  }
}
