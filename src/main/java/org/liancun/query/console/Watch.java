package org.liancun.query.console;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.neo4j.driver.exceptions.Neo4jException;

/** Looks at one transaction from another connection, and ends it when it takes too much. */
final class Watch implements AutoCloseable {

  private static final int PAUSE = 100;

  private final Graph graph;
  private final String transaction;
  private final long mostBytes;
  private final AtomicReference<Outcome.@Nullable Cause> cause = new AtomicReference<>();

  /** Not an interruption, which would take a connection from the driver that it is using. */
  private final Semaphore wake = new Semaphore(0);

  private volatile boolean isOver;

  Watch(Graph graph, String transaction, long mostBytes) {
    this.graph = graph;
    this.transaction = transaction;
    this.mostBytes = mostBytes;
  }

  /** {@return by what the transaction is found} */
  String transaction() {
    return transaction;
  }

  void begin() {
    Thread.ofVirtual().name("console-watch").start(this::watch);
  }

  /** Ends the transaction, now and, should it not have begun yet, as soon as it has. */
  void end(Outcome.Cause why) {
    cause.compareAndSet(null, why);
    wake.release();
  }

  /** {@return why it was ended, if it was} */
  Outcome.@Nullable Cause cause() {
    return cause.get();
  }

  @Override
  public void close() {
    isOver = true;
    wake.release();
  }

  private void watch() {
    while (!isOver) {
      try {
        look();
      } catch (Neo4jException e) {
        // What is watched has the same trouble and tells of it.
      }
      pause();
    }
  }

  /** Until it is time to look again, or something has happened. */
  private void pause() {
    try {
      if (wake.tryAcquire(PAUSE, TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      isOver = true;
    }
  }

  private void look() {
    var id = Map.of("id", transaction);
    if (cause.get() == null
        && graph.read("console/running", id, row -> row.get("bytes").asLong()).stream()
            .anyMatch(bytes -> bytes > mostBytes)) {
      cause.compareAndSet(null, Outcome.Cause.MEMORY);
    }
    if (cause.get() != null) {
      graph.read("console/end", id, row -> row.get("message").asString());
    }
  }
}
