package org.liancun.intake;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tells a transaction that is too large from one that failed in passing: the driver takes both for
 * worth trying again, which for the first only wastes half a minute.
 */
final class Memory {

  private Memory() {}

  static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException e) {
      throw e.code().contains("OutOfMemory") ? new ExhaustedException(e) : e;
    }
  }

  /** The database has not enough memory for one transaction of this size. */
  static final class ExhaustedException extends RuntimeException {

    ExhaustedException(Neo4jException cause) {
      super(cause);
    }
  }
}
