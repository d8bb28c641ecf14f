package org.liancun.explore;

/** What the colour of a dot says. */
public enum Colouring {
  /** Its level, and of a village its rating. */
  RATING,
  LEVEL,
  POPULATION,
  INDUSTRY
}
