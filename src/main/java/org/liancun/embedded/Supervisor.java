package org.liancun.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the server again when it dies by itself, until it is told to stop. */
final class Supervisor {

  /** Starts one life of the server. */
  interface Launch {
    ServerProcess start() throws IOException;
  }

  /** Hears of what the server does by itself. */
  interface Witness {
    void restarting(Duration delay);

    /** The server died of a full disk and is started again once there is room. */
    void awaitingRoom();

    void gaveUp(int deaths);
  }

  private final Launch launch;
  private final DiskRoom room;
  private final Duration firstDelay;
  private final Witness witness;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("neo4j").unstarted(this::watch);
  private volatile ServerProcess server;
  private BackOff backOff;

  private Supervisor(Launch launch, DiskRoom room, Duration firstDelay, Witness witness)
      throws IOException {
    this.launch = launch;
    this.room = room;
    this.firstDelay = firstDelay;
    this.backOff = BackOff.from(firstDelay);
    this.witness = witness;
    this.server = launch.start();
  }

  /**
   * Starts the server for the first time.
   *
   * @param firstDelay before the first restart; each further one in a row waits twice as long
   */
  static Supervisor start(Launch launch, DiskRoom room, Duration firstDelay, Witness witness)
      throws IOException {
    Supervisor supervisor = new Supervisor(launch, room, firstDelay, witness);
    supervisor.thread.start();
    return supervisor;
  }

  ProcessHandle process() {
    return server.handle();
  }

  private void watch() {
    try {
      for (long birth = System.nanoTime(); ; birth = System.nanoTime()) {
        server.awaitEnd();
        backOff = backOff.afterDeath(Duration.ofNanos(System.nanoTime() - birth));
        if (!restart()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@return whether the server runs again, or at least another attempt is due} */
  private boolean restart() throws InterruptedException {
    if (stopped.getCount() == 0) {
      return false;
    }
    return (room.isFull() ? awaitRoom() : awaitDelay()) && launched();
  }

  /** {@return whether to start again; false when it is stopped first} */
  private boolean awaitRoom() throws InterruptedException {
    witness.awaitingRoom();
    backOff = BackOff.from(firstDelay);
    while (!room.sufficesToStart()) {
      if (stopped.await(firstDelay.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether to start again; false when it died too often or is stopped first} */
  private boolean awaitDelay() throws InterruptedException {
    Optional<Duration> delay = backOff.delay();
    if (delay.isEmpty()) {
      witness.gaveUp(backOff.deaths());
      return false;
    }
    witness.restarting(delay.get());
    return !stopped.await(delay.get().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Under the same lock as {@link #forbidLaunches()}, so that no server is born after the end. */
  private synchronized boolean launched() {
    if (stopped.getCount() == 0) {
      return false;
    }
    try {
      server = launch.start();
    } catch (IOException e) {
      // The dead server stays in place: the next round counts this as one more death.
      System.err.println(EmbeddedDatabaseException.notStarted(e).sentence());
    }
    return true;
  }

  private synchronized void forbidLaunches() {
    stopped.countDown();
  }

  /** Ends the server and returns when it is gone; a second call does nothing. */
  void stop() {
    forbidLaunches();
    try {
      server.stop();
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
