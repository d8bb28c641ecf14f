package org.liancun.query.console;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A statement that runs, to be waited for or to be cancelled. */
public final class Running {

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CompletableFuture<Outcome> outcome;
  private final Runnable cancel;

  Running(CompletableFuture<Outcome> outcome, Runnable cancel, Limits limits) {
    this.outcome =
        outcome
            .copy()
            .completeOnTimeout(
                new Outcome.Stopped(Outcome.Cause.STUCK),
                limits.time().plus(GRACE).toMillis(),
                TimeUnit.MILLISECONDS);
    this.cancel = cancel;
  }

  /** Waits for the end, which comes even where the database does not let go of a statement. */
  public Outcome outcome() {
    return outcome.join();
  }

  /** Ends it on the server; the outcome says so once it has. */
  public void cancel() {
    cancel.run();
  }
}
