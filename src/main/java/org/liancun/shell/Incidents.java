package org.liancun.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps unexpected errors findable: the person is told the number under which the log has them. */
@Component
class Incidents {

  private static final Logger log = LoggerFactory.getLogger(Incidents.class);
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 6;

  private final SecureRandom random = new SecureRandom();

  /** {@return the number under which the error is in the log} */
  String record(Throwable error) {
    var number =
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .collect(
                StringBuilder::new,
                (text, i) -> text.append(ALPHABET.charAt(i)),
                StringBuilder::append)
            .toString();
    log.error("Incident {}", number, error);
    return number;
  }
}
