package org.liancun.query.console;

import java.util.List;
import java.util.Locale;
import org.liancun.query.Cell;

/** What a statement came to. */
public sealed interface Outcome {

  /** {@return in a word, for the log} */
  String word();

  /**
   * Rows, and the way to them.
   *
   * @param codes of the units, villages and people among them
   * @param isCut whether there are more rows
   * @param isShortened whether some cell holds more than is shown
   * @param plan as a tree of text
   * @param isMeasured whether the plan tells database hits
   */
  record Rows(
      List<String> columns,
      List<List<Cell>> rows,
      List<String> codes,
      boolean isCut,
      boolean isShortened,
      String plan,
      boolean isMeasured,
      long millis)
      implements Outcome {

    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      codes = List.copyOf(codes);
    }

    @Override
    public String word() {
      return rows.size() + (isCut ? " rows, cut" : " rows");
    }
  }

  /** It was not run. */
  record Refused(Refusal reason, String what) implements Outcome {
    @Override
    public String word() {
      return "refused " + reason;
    }
  }

  /** It was run, and ended before it was done. */
  record Stopped(Cause cause) implements Outcome {
    @Override
    public String word() {
      return "stopped " + cause;
    }
  }

  /** The database did not understand it, or failed at it. */
  record Failed(String message) implements Outcome {
    @Override
    public String word() {
      return "failed";
    }
  }

  /** What ended a statement. */
  enum Cause {
    TIME,
    MEMORY,
    CANCELLED,
    /** It was ended, but the database has not let go of it yet. */
    STUCK,
    /** The database could not be reached. */
    AWAY;

    /** {@return its sentence's key} */
    public String key() {
      return "console.stopped." + name().toLowerCase(Locale.ROOT);
    }
  }
}
