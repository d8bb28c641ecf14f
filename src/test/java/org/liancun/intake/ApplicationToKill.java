package org.liancun.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.liancun.TestDatabases;
import org.liancun.embedded.EmbeddedDatabase;

/** An application in a process of its own that imports a county and says how far it is. */
final class ApplicationToKill {

  private static final String STEP = "step";

  private ApplicationToKill() {}

  /** Starts one on a folder whose server runs, and kills it at a step of its import. */
  static void killedAt(int step, Path data) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dliancun.embedded.runtime=" + System.getProperty("liancun.embedded.runtime", ""),
                "-cp",
                System.getProperty("java.class.path"),
                ApplicationToKill.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int steps = 0;
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        if (line.equals(STEP) && steps++ == step) {
          process.destroyForcibly();
        }
      }
    }
    if (process.waitFor() == 0) {
      throw new AssertionError("It was done before it was killed");
    }
  }

  public static void main(String[] arguments) {
    var database = EmbeddedDatabase.start(TestDatabases.settings(Path.of(arguments[0])).joining());
    var application = new Application(database);
    var clerk = new Clerk(application.intake());
    var preview = clerk.ready(CountyWorkbook.of(application.kinds()), ImportKillsIT.OPTIONS);
    application.intake().write(preview, "admin", (done, of) -> tell());
    System.out.println("done");
    Runtime.getRuntime().halt(0);
  }

  /** Waits for the line to be read, so that the killer comes before the next step. */
  private static void tell() {
    System.out.println(STEP);
    System.out.flush();
    Thread.yield();
  }
}
