package org.liancun.intake;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tells a transaction that is too large from one that failed in passing: the driver takes both for
 * worth trying again, which for the first only wastes half a minute.
 */
final class Memory {

  /** The commit itself needs about a fifth of what was needed before it. */
  private static final double BEFORE_COMMIT = 0.8;

  /** Refusals speak in round figures. */
  private static final int ROUND = 1_000;

  private Memory() {}

  static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException e) {
      throw isExhausted(e) ? new ExhaustedException(e) : e;
    }
  }

  static boolean isExhausted(Neo4jException e) {
    return e.code() != null && e.code().contains("OutOfMemory");
  }

  /** {@return how many rows would fit, when of so many this part did} */
  static int fitting(int rows, double reached) {
    int fitting = (int) (rows * reached * BEFORE_COMMIT);
    return Math.max(fitting / ROUND * ROUND, Math.min(fitting, ROUND));
  }

  /** The database has not enough memory for one transaction of this size. */
  static final class ExhaustedException extends RuntimeException {

    ExhaustedException(Neo4jException cause) {
      super(cause);
    }
  }
}
