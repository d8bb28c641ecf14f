package org.liancun.explore;

/** What became of the wish to keep a view under a name. */
public enum Keeping {
  KEPT,
  /** A name is made of something. */
  NAMELESS,
  TOO_LONG,
  /** Its owner has another view of that name. */
  TAKEN,
  /** The view is not there any more. */
  GONE
}
