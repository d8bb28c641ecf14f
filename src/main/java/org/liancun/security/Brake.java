package org.liancun.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows guessing of passwords down. After {@value #FREE} attempts of one name from one address
 * without success the next has to wait, each time twice as long, up to {@link #LONGEST}; after
 * {@link #MEMORY} without attempts all is forgotten. Lives in memory: a restart forgets it too.
 *
 * <p>An attempt counts when it begins, so that many at once do not slip through together.
 */
@Component
class Brake {

  static final int FREE = 5;
  static final Duration FIRST = Duration.ofSeconds(15);
  static final Duration LONGEST = Duration.ofMinutes(15);
  static final Duration MEMORY = Duration.ofMinutes(30);

  /** Bounds the memory that an attacker with many names can take. */
  private static final int MOST_REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<Attempt, Tries> tries =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Tries> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  Brake(Clock clock) {
    this.clock = clock;
  }

  /** {@return how long to wait, or empty if the attempt may go on, which is then counted} */
  synchronized Optional<Duration> tooOften(Attempt attempt) {
    var now = clock.instant();
    var known = tries.get(attempt);
    if (known == null || known.last().plus(MEMORY).isBefore(now)) {
      known = Tries.NONE;
    }
    if (now.isBefore(known.nextAllowed())) {
      return Optional.of(Duration.between(now, known.nextAllowed()));
    }
    tries.put(attempt, known.plus(now));
    return Optional.empty();
  }

  /** Forgets the attempts after one that succeeded. */
  synchronized void release(Attempt attempt) {
    tries.remove(attempt);
  }

  /** Takes back an attempt that could not be judged. */
  synchronized void takeBack(Attempt attempt) {
    tries.computeIfPresent(attempt, (key, known) -> known.count() > 1 ? known.minusOne() : null);
  }

  private record Tries(int count, Instant last) {

    static final Tries NONE = new Tries(0, Instant.EPOCH);

    Tries plus(Instant now) {
      return new Tries(count + 1, now);
    }

    Tries minusOne() {
      return new Tries(count - 1, last);
    }

    Instant nextAllowed() {
      return count < FREE ? last : last.plus(wait(count - FREE));
    }

    private static Duration wait(int beyond) {
      var wait = FIRST.multipliedBy(1L << Math.min(beyond, 10));
      return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
  }
}
