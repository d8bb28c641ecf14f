package org.liancun.explore.ui;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liancun.explore.Family;
import org.liancun.explore.Pin;
import org.liancun.explore.Spread;

/** Does to a picture what people do in its panes. */
final class Hands implements Gestures {

  private final Course course;
  private final Supplier<Panes> panes;
  private final Supplier<Unfolding> unfolding;
  private final Supplier<Marking> marking;
  private final Consumer<Boolean> onSelect;
  private final Runnable onStep;

  /**
   * Hands for panes that are made after them.
   *
   * @param onSelect told that something else is selected, and whether it is to be brought into view
   * @param onStep told that another picture is to be seen
   */
  Hands(
      Course course,
      Supplier<Panes> panes,
      Supplier<Unfolding> unfolding,
      Supplier<Marking> marking,
      Consumer<Boolean> onSelect,
      Runnable onStep) {
    this.course = course;
    this.panes = panes;
    this.unfolding = unfolding;
    this.marking = marking;
    this.onSelect = onSelect;
    this.onStep = onStep;
  }

  @Override
  public void select(String code, boolean reveal) {
    if (!code.equals(course.state().selected())) {
      course.go(course.state().select(code));
      panes.get().canvas.select(code, true);
      onSelect.accept(reveal);
    }
  }

  @Override
  public void unfold(String code, boolean alreadyDrawn) {
    unfolding.get().open(code, alreadyDrawn);
  }

  @Override
  public void fold(String code) {
    unfolding.get().close(code);
  }

  @Override
  public void more(String code, int shown) {
    unfolding.get().more(code, shown);
  }

  @Override
  public void spread(String code, Family family) {
    var state = course.state().select(code);
    course.go(
        state.with(state.view().with(state.view().filter().toggle(new Spread(code, family)))));
    onStep.run();
  }

  @Override
  public void pin(String code, Pin pin) {
    course.go(course.state().pin(code, pin));
  }

  @Override
  public void unpin(String code) {
    course.go(course.state().unpin(code));
  }

  @Override
  public void mark(Collection<String> codes) {
    marking.get().mark(codes);
  }

  @Override
  public void mark(Collection<String> codes, boolean on) {
    marking.get().mark(codes, on);
  }

  @Override
  public void toggle(String code) {
    marking.get().toggle(code);
  }

  @Override
  public void step(boolean isBack) {
    if (isBack ? course.back() : course.forth()) {
      onStep.run();
    }
  }
}
