package org.liancun.query.console;

import java.time.Duration;

/**
 * How much one statement may take.
 *
 * @param time of the database, planning included
 * @param rows that are read; the rest is left where it is
 * @param text of one cell, in characters
 * @param bytes of the database's memory
 */
public record Limits(Duration time, int rows, int text, long bytes) {

  /** So long a statement may be, in characters, and its parameters too. */
  public static final int STATEMENT = 20_000;

  /** So many statements of one account may run at once. */
  public static final int AT_ONCE = 2;

  private static final int MEGABYTE = 1 << 20;

  /** What people get. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(5), 1_000, 10_000, 64L * MEGABYTE);

  /** {@return the same with another limit of time} */
  Limits within(Duration other) {
    return new Limits(other, rows, text, bytes);
  }
}
