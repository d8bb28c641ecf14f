package org.liancun.query.console;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement that may be explained: its words are in order.
 *
 * @param mode what is wanted of it
 * @param text without what says so
 * @param parameters by their names
 * @param isCurious whether it has words by which secrets could be read
 */
record Request(
    Mode mode, String text, Map<String, @Nullable Object> parameters, boolean isCurious) {

  enum Mode {
    RUN,
    EXPLAIN,
    PROFILE
  }

  /** {@return the text for the database to run} */
  String running() {
    return mode == Mode.PROFILE ? "PROFILE " + text : text;
  }

  /** {@return what is wanted of a statement that begins so} */
  static Mode mode(List<Token> tokens) {
    if (!tokens.isEmpty() && tokens.getFirst().is("explain")) {
      return Mode.EXPLAIN;
    }
    return !tokens.isEmpty() && tokens.getFirst().is("profile") ? Mode.PROFILE : Mode.RUN;
  }
}
