package org.liancun.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** One life of the server. */
final class ServerProcess {

  private static final int PATIENCE_SECONDS = 10;

  private final Process process;
  private final OutputStream pipe;

  private ServerProcess(Process process) {
    this.process = process;
    this.pipe = process.getOutputStream();
  }

  /**
   * Starts the server without waiting for it.
   *
   * @param password to begin with, or empty for a server that has one
   */
  static ServerProcess start(ProcessBuilder command, ProcessRecord record, String password)
      throws IOException {
    ServerProcess server = new ServerProcess(command.start());
    try {
      record.write(server.handle());
    } catch (IOException e) {
      server.process.destroyForcibly();
      throw e;
    }
    server.tell(password);
    return server;
  }

  private void tell(String password) {
    try {
      pipe.write((password + "\n").getBytes(StandardCharsets.US_ASCII));
      pipe.flush();
    } catch (IOException e) {
      // Dead already, which whoever awaits its end will see.
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Closes the pipe, which the server takes as a request to stop, and insists if it does not. */
  void stop() throws InterruptedException {
    try {
      pipe.close();
    } catch (IOException e) {
      // Already gone.
    }
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
