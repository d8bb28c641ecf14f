package org.liancun.embedded;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait before the next start of a server that died by itself.
 *
 * @param first delay, each further one being twice as long
 * @param deaths in a row, each after a short life
 */
record BackOff(Duration first, int deaths) {

  private static final int MOST = 6;

  /** A server that lived this long was well, so that its death begins a new row. */
  private static final Duration LONG_LIFE = Duration.ofMinutes(3);

  static BackOff from(Duration first) {
    return new BackOff(first, 0);
  }

  BackOff afterDeath(Duration life) {
    return new BackOff(first, life.compareTo(LONG_LIFE) > 0 ? 1 : deaths + 1);
  }

  /** {@return the delay before the next start, or empty when it is time to give up} */
  Optional<Duration> delay() {
    return deaths >= MOST ? Optional.empty() : Optional.of(first.multipliedBy(1L << (deaths - 1)));
  }
}
