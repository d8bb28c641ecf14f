package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.liancun.console.Console;

/** A refusal to run the database, in one sentence that a user can act on. */
public final class EmbeddedDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private EmbeddedDatabaseException(String sentence) {
    super(sentence);
  }

  private EmbeddedDatabaseException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** {@return what happened and what to do about it, in the terminal's language} */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  static EmbeddedDatabaseException inUse(Path folder, String owner) {
    return new EmbeddedDatabaseException(Console.sentence("embedded.in-use", folder, owner));
  }

  static EmbeddedDatabaseException writtenByNewer(Path folder, String found, String ours) {
    return new EmbeddedDatabaseException(Console.sentence("embedded.newer", folder, found, ours));
  }

  static EmbeddedDatabaseException unreadable(Path folder, String file) {
    return new EmbeddedDatabaseException(Console.sentence("embedded.unreadable", folder, file));
  }

  static EmbeddedDatabaseException notAFolder(Path file) {
    return new EmbeddedDatabaseException(Console.sentence("embedded.not-a-folder", file));
  }

  static EmbeddedDatabaseException notWritable(Path folder, IOException cause) {
    return new EmbeddedDatabaseException(
        Console.sentence("embedded.not-writable", folder, reason(cause)), cause);
  }

  static EmbeddedDatabaseException diskNearlyFull(Path folder, long freeMegabytes, long needed) {
    return new EmbeddedDatabaseException(
        Console.sentence("embedded.disk-nearly-full", folder, freeMegabytes, needed));
  }

  static EmbeddedDatabaseException noRoomToUnpack(Path folder, long needed, long freeMegabytes) {
    return new EmbeddedDatabaseException(
        Console.sentence("embedded.no-room-to-unpack", folder, needed, freeMegabytes));
  }

  static EmbeddedDatabaseException notStarted(Exception cause) {
    return new EmbeddedDatabaseException(
        Console.sentence("embedded.not-started", reason(cause)), cause);
  }

  /** A file system exception's message is often only the path, which the sentence names already. */
  private static String reason(Exception cause) {
    return switch (cause) {
      case AccessDeniedException denied -> Console.sentence("embedded.reason.denied");
      case FileSystemException failure when failure.getReason() != null -> failure.getReason();
      default -> String.valueOf(cause.getMessage());
    };
  }
}
