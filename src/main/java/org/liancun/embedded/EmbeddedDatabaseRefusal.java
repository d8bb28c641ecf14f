package org.liancun.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says why the database does not start in its one sentence, instead of a stack trace. */
final class EmbeddedDatabaseRefusal implements SpringBootExceptionReporter {

  /**
   * @param context none yet when the database refuses; Boot passes it all the same
   */
  EmbeddedDatabaseRefusal(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    if (failure instanceof EmbeddedDatabaseException refusal) {
      System.err.println(refusal.sentence());
      return true;
    }
    return false;
  }
}
