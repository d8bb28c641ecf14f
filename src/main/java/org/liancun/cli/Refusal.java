package org.liancun.cli;

import java.nio.file.Path;
import org.liancun.console.Console;

/** Ends a command with exit status 1 and one sentence that says what to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Refusal(String sentence) {
    super(sentence);
  }

  static Refusal portTaken(int port) {
    return new Refusal(Console.sentence("cli.port-taken", port));
  }

  static Refusal addressUnusable(String host) {
    return new Refusal(Console.sentence("cli.address-unusable", host));
  }

  static Refusal portImpossible(String port) {
    return new Refusal(Console.sentence("cli.port-impossible", port));
  }

  static Refusal databaseAddressImpossible(String address) {
    return new Refusal(Console.sentence("cli.database-address-impossible", address));
  }

  static Refusal databaseUnusable(String sentence) {
    return new Refusal(sentence);
  }

  static Refusal unknownAccount(String name) {
    return new Refusal(Console.sentence("cli.unknown-account", name));
  }

  static Refusal noFile(Path file) {
    return new Refusal(Console.sentence("cli.no-file", file));
  }

  static Refusal notWritten(Path file) {
    return new Refusal(Console.sentence("cli.not-written", file));
  }

  static Refusal unknownUnit(String code) {
    return new Refusal(Console.sentence("cli.unknown-unit", code));
  }

  /** {@return a refusal that others have put in words} */
  static Refusal of(String sentence) {
    return new Refusal(sentence);
  }

  /** {@return what happened and what to do about it, in the terminal's language} */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
