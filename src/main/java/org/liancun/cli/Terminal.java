package org.liancun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: results on standard output, everything else on standard error. */
record Terminal(PrintWriter results, PrintWriter remarks) {

  /**
   * {@return the terminal of this process, whose standard streams can print any name from now on}
   */
  static Terminal ofThisProcess() {
    if (System.out.charset().equals(StandardCharsets.US_ASCII)) {
      System.setOut(unicode(FileDescriptor.out));
    }
    if (System.err.charset().equals(StandardCharsets.US_ASCII)) {
      System.setErr(unicode(FileDescriptor.err));
    }
    return new Terminal(writer(System.out), writer(System.err));
  }

  /** Prints a line that was asked for. */
  void result(String line) {
    results.println(line);
    results.flush();
  }

  /** Prints a line that explains, warns or refuses. */
  void remark(String line) {
    remarks.println(line);
    remarks.flush();
  }

  /** Without a locale the platform says ASCII, in which no village has a name. */
  private static PrintStream unicode(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
