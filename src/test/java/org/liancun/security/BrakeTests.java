package org.liancun.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BrakeTests {

  private static final Attempt ATTEMPT = new Attempt("admin", "192.0.2.1");

  private final MovableClock clock = new MovableClock();
  private final Brake brake = new Brake(clock);

  @Test
  void letsTheFirstAttemptsThrough() {
    for (var i = 0; i < Brake.FREE; i++) {
      assertThat(brake.tooOften(ATTEMPT)).isEmpty();
    }
  }

  @Test
  void makesTheNextAttemptWait() {
    exhaust();

    assertThat(brake.tooOften(ATTEMPT)).contains(Brake.FIRST);

    clock.pass(Brake.FIRST);
    assertThat(brake.tooOften(ATTEMPT)).isEmpty();
  }

  @Test
  void waitsTwiceAsLongEachTimeUpToABound() {
    exhaust();

    for (var wait = Brake.FIRST; wait.compareTo(Brake.LONGEST) < 0; wait = wait.multipliedBy(2)) {
      assertThat(brake.tooOften(ATTEMPT)).contains(wait);
      clock.pass(wait);
      assertThat(brake.tooOften(ATTEMPT)).isEmpty();
    }

    assertThat(brake.tooOften(ATTEMPT)).contains(Brake.LONGEST);
    clock.pass(Brake.LONGEST);
    assertThat(brake.tooOften(ATTEMPT)).isEmpty();
    assertThat(brake.tooOften(ATTEMPT)).contains(Brake.LONGEST);
  }

  @Test
  void anAttemptThatHasToWaitDoesNotMakeTheWaitLonger() {
    exhaust();

    brake.tooOften(ATTEMPT);
    brake.tooOften(ATTEMPT);

    assertThat(brake.tooOften(ATTEMPT)).contains(Brake.FIRST);
  }

  @Test
  void doesNotBrakeAnotherNameOrAddress() {
    exhaust();

    assertThat(brake.tooOften(new Attempt("clerk", ATTEMPT.address()))).isEmpty();
    assertThat(brake.tooOften(new Attempt(ATTEMPT.name(), "192.0.2.2"))).isEmpty();
  }

  @Test
  void forgetsAfterSuccess() {
    exhaust();

    brake.release(ATTEMPT);

    assertThat(brake.tooOften(ATTEMPT)).isEmpty();
  }

  @Test
  void forgetsAfterAWhile() {
    exhaust();

    clock.pass(Brake.MEMORY.plusSeconds(1));

    for (var i = 0; i < Brake.FREE; i++) {
      assertThat(brake.tooOften(ATTEMPT)).isEmpty();
    }
  }

  @Test
  void doesNotCountAnAttemptThatCouldNotBeJudged() {
    for (var i = 0; i < 2 * Brake.FREE; i++) {
      assertThat(brake.tooOften(ATTEMPT)).isEmpty();
      brake.takeBack(ATTEMPT);
    }
  }

  private void exhaust() {
    for (var i = 0; i < Brake.FREE; i++) {
      brake.tooOften(ATTEMPT);
    }
  }

  private static final class MovableClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
