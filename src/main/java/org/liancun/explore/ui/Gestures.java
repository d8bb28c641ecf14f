package org.liancun.explore.ui;

import java.util.Collection;
import org.liancun.explore.Family;
import org.liancun.explore.Pin;

/** What one can do to a unit, village or person in any pane that shows it; each is told by code. */
interface Gestures {

  /**
   * Shows it in the inspector.
   *
   * @param reveal whether the other panes bring it into view
   */
  void select(String code, boolean reveal);

  /**
   * Shows what lies below it.
   *
   * @param alreadyDrawn whether the canvas has that still, hidden
   */
  void unfold(String code, boolean alreadyDrawn);

  /** Hides what lies below it. */
  void fold(String code);

  /**
   * Shows one more page of what lies below it.
   *
   * @param shown how many are shown already
   */
  void more(String code, int shown);

  /** Leaves it where it was put by hand. */
  void pin(String code, Pin pin);

  /** Brings out what it is linked with by a family of relationships, or takes that back. */
  void spread(String code, Family family);

  /** Leaves it no longer where it was put by hand. */
  void unpin(String code);

  /** Picks these out, and nothing else. */
  void mark(Collection<String> codes);

  /** Picks these out besides what is, or no longer. */
  void mark(Collection<String> codes, boolean on);

  /** Picks it out, or no longer if it is. */
  void toggle(String code);

  /** Goes to the picture before, or to the one that one came back from. */
  void step(boolean isBack);
}
