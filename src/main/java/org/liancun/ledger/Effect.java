package org.liancun.ledger;

/** What a record's statement does to the graph. */
public enum Effect {
  ADDED,
  CHANGED,
  ENDED,
  SAME
}
