package org.liancun.api;

import java.time.LocalDate;

/** Asked for a code that nothing has, or that may not be seen. */
final class UnknownCodeException extends RuntimeException {

  UnknownCodeException(String code, LocalDate asOf) {
    super("Nothing with the code %s is known as of %s.".formatted(code, asOf));
  }
}
