package org.liancun.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring Boot from tracing a refusal, whose sentence the command line says. */
final class RefusalReporter implements SpringBootExceptionReporter {

  /**
   * @param context none yet before the start; Boot passes it all the same
   */
  RefusalReporter(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return failure instanceof Refusal;
  }
}
