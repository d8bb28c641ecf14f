package org.liancun.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The states that one came from, to go back to and forth again.
 *
 * @param <T> all that makes a screen what it is
 */
public final class Steps<T> {

  private static final int MOST = 100;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();

  /** Notes from where one goes on; what one had gone back from is gone. */
  public void leave(T from) {
    past.push(from);
    future.clear();
    if (past.size() > MOST) {
      past.removeLast();
    }
  }

  /** {@return where one came from; null: one begins here} */
  public @Nullable T back(T now) {
    return step(past, future, now);
  }

  /** {@return where one came back from; null: one did not} */
  public @Nullable T forth(T now) {
    return step(future, past, now);
  }

  /** {@return whether there is a state to go back to} */
  public boolean canGoBack() {
    return !past.isEmpty();
  }

  /** {@return whether there is a state that one had gone back from} */
  public boolean canGoForth() {
    return !future.isEmpty();
  }

  private static <T> @Nullable T step(Deque<T> from, Deque<T> to, T now) {
    var next = from.poll();
    if (next != null) {
      to.push(now);
    }
    return next;
  }
}
