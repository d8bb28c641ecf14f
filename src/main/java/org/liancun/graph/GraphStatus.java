package org.liancun.graph;

import java.time.Instant;

/**
 * How the graph is doing.
 *
 * @param phase what can be expected of it now
 * @param since when this phase began
 * @param detail the technical reason of the other phases, empty of {@link Phase#READY}
 */
public record GraphStatus(Phase phase, Instant since, String detail) {

  /** What can be expected of the graph. */
  public enum Phase {
    /** Not reached yet since the application started. */
    STARTING,
    /** Reached, migrated, checked. */
    READY,
    /** Was ready, cannot be reached now; attempts go on. */
    AWAY,
    /** Reached, but does not accept the name or password that it is given; attempts go on. */
    DENIED,
    /** Reached, but cannot serve: changed migration, broken query. */
    FAILED
  }

  /** {@return whether questions can be asked} */
  public boolean isReady() {
    return phase == Phase.READY;
  }
}
