package org.liancun.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.liancun.organization.Level;

/** Asked for a level that does not exist. */
final class UnknownLevelException extends RuntimeException {

  UnknownLevelException(String word) {
    super("No level is called %s; there are %s.".formatted(word, known()));
  }

  private static String known() {
    return Arrays.stream(Level.values()).map(Level::key).collect(Collectors.joining(", "));
  }
}
