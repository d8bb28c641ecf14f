package org.liancun.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: results on standard output, everything else on standard error. */
record Terminal(PrintWriter results, PrintWriter remarks) {

  static Terminal ofThisProcess() {
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

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, able(stream.charset()));
  }

  /** Without a locale the platform says ASCII, in which no village has a name. */
  private static Charset able(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
