package org.liancun.explore;

/** How the canvas places what it draws. */
public enum Arrangement {
  /** The root in the middle, a ring a level. */
  RADIAL,
  /** The root on top, a row a level. */
  HIERARCHY,
  /** What is linked attracts each other. */
  FORCE,
  /** Where villages lie; what has no position stands among what belongs to it. */
  POSITION
}
