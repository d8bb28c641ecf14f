package org.liancun.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Camera;
import org.liancun.explore.PictureState;
import org.liancun.frame.Steps;
import org.liancun.graph.Viewpoint;

/** Which picture one looks at, as the address tells it, and from which one came to it. */
final class Course {

  private final Clock clock;
  private final Consumer<Steps<PictureState>> onStep;
  private final Steps<PictureState> steps = new Steps<>();
  private PictureState state = PictureState.FIRST;
  private boolean isElsewhere;

  /**
   * Begins with the first picture.
   *
   * @param clock tells the day that is shown if the address names none
   * @param onStep runs whenever one can go back or forth otherwise than before
   */
  Course(Clock clock, Consumer<Steps<PictureState>> onStep) {
    this.clock = clock;
    this.onStep = onStep;
  }

  PictureState state() {
    return state;
  }

  Viewpoint viewpoint() {
    return Viewpoint.of(Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock)));
  }

  /** The browser came to this address by itself. */
  void arrive(PictureState there) {
    state = there;
    isElsewhere = true;
  }

  /** The same picture, of which nothing has to be put right. */
  void settle(PictureState right) {
    state = right;
  }

  /** The browser, which writes that into the address by itself, shows another part of it. */
  void see(@Nullable Camera camera) {
    state = state.seenBy(camera);
  }

  /** {@return whether one came here otherwise than from what was seen before; tells it once} */
  boolean takeElsewhere() {
    var was = isElsewhere;
    isElsewhere = false;
    return was;
  }

  /** The same picture under its right address. */
  void putRight(PictureState right) {
    state = right;
    UI.getCurrent().getPage().getHistory().replaceState(null, ExplorePlace.location(state));
  }

  void go(PictureState next) {
    // What is selected is no step.
    if (!state.differsOnlyInSelection(next)) {
      steps.leave(state);
    }
    remember(next);
  }

  /** {@return whether there was a picture to go back to} */
  boolean back() {
    return step(steps.back(state));
  }

  /** {@return whether there was a picture that one had gone back from} */
  boolean forth() {
    return step(steps.forth(state));
  }

  private boolean step(@Nullable PictureState next) {
    if (next != null) {
      isElsewhere = !next.isPlacedAs(state);
      remember(isElsewhere ? next : next.seenBy(state.view().camera()));
    }
    return next != null;
  }

  private void remember(PictureState next) {
    state = next;
    onStep.accept(steps);
    UI.getCurrent().getPage().getHistory().pushState(null, ExplorePlace.location(state));
  }

  /** {@return the picture around a root as the query of an address, to be come back to} */
  String address(@Nullable String root) {
    var whole = root == null ? state : state.rooted(root);
    return new QueryParameters(whole.parameters()).getQueryString();
  }

  /** Goes to the picture of the query of an address. */
  void go(String address) {
    go(PictureState.of(QueryParameters.fromString(address).getParameters()));
    isElsewhere = true;
  }
}
