package org.liancun.explore;

import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;

/** How deep a picture opens the hierarchy before anybody opens or closes a single unit. */
public enum Depth {
  /** Down to branches and villages, as far as the eye still finds something. */
  AUTO(null, 1_000),
  TOWNSHIP(Level.TOWNSHIP),
  GENERAL_BRANCH(Level.GENERAL_BRANCH),
  BRANCH(Level.BRANCH),
  GROUP(Level.GROUP),
  MEMBER(Level.MEMBER);

  private final @Nullable Level last;
  private final int room;

  Depth(Level last) {
    this(last, Pictures.MOST);
  }

  Depth(@Nullable Level last, int room) {
    this.last = last;
    this.room = room;
  }

  /** {@return the level whose units are the last to be drawn, should nothing else be asked for} */
  Level last(Level usual) {
    return last == null ? usual : last;
  }

  /** {@return how many nodes at most are drawn by it} */
  public int room() {
    return room;
  }
}
