package org.liancun.intake;

/** What a row does to the graph. */
public enum Effect {
  ADDED,
  CHANGED,
  SAME
}
