package org.liancun.explore.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.PictureState;

/** The pictures that one came from, to go back to and forth again. What is selected is no step. */
final class Steps {

  private static final int MOST = 100;

  private final Deque<PictureState> past = new ArrayDeque<>();
  private final Deque<PictureState> future = new ArrayDeque<>();

  /** Notes that one goes on from a picture to another. */
  void go(PictureState from, PictureState to) {
    if (from.differsOnlyInSelection(to)) {
      return;
    }
    past.push(from);
    future.clear();
    if (past.size() > MOST) {
      past.removeLast();
    }
  }

  /** {@return where one came from; null: one begins here} */
  @Nullable PictureState back(PictureState now) {
    return step(past, future, now);
  }

  /** {@return where one came back from; null: one did not} */
  @Nullable PictureState forth(PictureState now) {
    return step(future, past, now);
  }

  boolean canGoBack() {
    return !past.isEmpty();
  }

  boolean canGoForth() {
    return !future.isEmpty();
  }

  private static @Nullable PictureState step(
      Deque<PictureState> from, Deque<PictureState> to, PictureState now) {
    var next = from.poll();
    if (next != null) {
      to.push(now);
    }
    return next;
  }
}
