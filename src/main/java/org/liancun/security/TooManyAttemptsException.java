package org.liancun.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The brake is on. */
class TooManyAttemptsException extends AuthenticationException {

  private final Duration wait;

  TooManyAttemptsException(Duration wait) {
    super("Too many attempts; wait " + wait.toSeconds() + " s.");
    this.wait = wait;
  }

  /** {@return whole seconds to wait, at least one} */
  long waitSeconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
