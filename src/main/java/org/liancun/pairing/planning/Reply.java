package org.liancun.pairing.planning;

import org.liancun.pairing.scoring.Sentence;

/** A plan, or why there is none. */
public sealed interface Reply permits Plan, Reply.Unplanned {

  /** Something is not known, or wishes exclude each other. */
  record Unplanned(Sentence why) implements Reply {}
}
