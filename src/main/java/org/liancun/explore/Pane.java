package org.liancun.explore;

import java.util.EnumSet;
import java.util.Set;

/** One of the panes in which the same county is shown. */
public enum Pane {
  TREE,
  CANVAS,
  TABLE,
  MAP,
  INSPECTOR;

  /** Those that are open at first. */
  static final Set<Pane> FIRST = Set.copyOf(EnumSet.of(TREE, CANVAS, INSPECTOR));
}
