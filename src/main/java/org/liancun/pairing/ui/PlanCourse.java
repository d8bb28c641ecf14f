package org.liancun.pairing.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Steps;

/**
 * Which plan one looks at, as the address tells it, and from which one came to it. A plan is a step
 * that can be taken back once it is made; one that cannot be made is none.
 */
final class PlanCourse {

  private final Steps<PlanState> steps = new Steps<>();
  private PlanState state = PlanState.of(Map.of());
  private @Nullable PlanState left;

  PlanState state() {
    return state;
  }

  boolean canGoBack() {
    return steps.canGoBack();
  }

  boolean canGoForth() {
    return steps.canGoForth();
  }

  /** The browser came to this address by itself. */
  void arrive(PlanState there) {
    state = there;
    left = null;
  }

  /** The same plan under another address. */
  void putRight(PlanState right) {
    state = right;
    UI.getCurrent().getPage().getHistory().replaceState(null, state.location());
  }

  void go(PlanState next) {
    if (left == null) {
      left = state;
    }
    remember(next);
  }

  /** The plan of here is made. */
  void settle() {
    if (left != null) {
      steps.leave(left);
      left = null;
    }
  }

  /** {@return whether one is back where one came from, for the plan of here cannot be made} */
  boolean refuse() {
    return left != null && backToLeft();
  }

  /** {@return whether there was a plan to go back to} */
  boolean back() {
    return left == null ? step(steps.back(state)) : backToLeft();
  }

  /** {@return whether there was a plan that one had gone back from} */
  boolean forth() {
    return step(steps.forth(state));
  }

  private boolean backToLeft() {
    var before = left;
    left = null;
    if (before != null) {
      putRight(before);
    }
    return before != null;
  }

  private boolean step(@Nullable PlanState next) {
    if (next != null) {
      remember(next);
    }
    return next != null;
  }

  private void remember(PlanState next) {
    state = next;
    UI.getCurrent().getPage().getHistory().pushState(null, state.location());
  }
}
