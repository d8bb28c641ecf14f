package org.liancun.query.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.liancun.explore.ui.ThingBox;
import org.liancun.frame.Days;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;

/**
 * Below which unit and as of which day is asked: the choosers in the bar, in step with an address.
 */
final class AskingBar {

  final ThingBox scope;
  final DatePicker day;

  private final String place;
  private final Clock clock;
  private final Runnable onChange;
  private QuestionsState state = QuestionsState.FIRST;

  /**
   * A bar that asks everywhere and today.
   *
   * @param place the route of the screen
   * @param onChange run when something else is to be asked
   */
  AskingBar(String place, Organization organization, Clock clock, Runnable onChange) {
    this.place = place;
    this.clock = clock;
    this.onChange = onChange;
    scope =
        new ThingBox(
            organization,
            this::anywhere,
            found -> found.level().isUnit(),
            code -> go(state.at(code.isEmpty() ? null : code)));
    scope.setAriaLabel(scope.getTranslation("query.scope"));
    scope.setPlaceholder(scope.getTranslation("query.everywhere"));
    day = Days.asOf(clock, chosen -> go(state.on(chosen)));
  }

  /** Takes what an address says. */
  void arrive(AfterNavigationEvent event) {
    state = QuestionsState.of(event.getLocation().getQueryParameters().getParameters());
    onChange.run();
  }

  /** Asks something else, under an address of its own. */
  void go(QuestionsState next) {
    look(next);
    onChange.run();
  }

  /** Looks otherwise at what is asked, under an address of its own. */
  void look(QuestionsState next) {
    state = next;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .pushState(null, new Location(place, new QueryParameters(state.parameters())));
  }

  /** Asks something else under the same address. */
  void take(QuestionsState instead) {
    state = instead;
  }

  QuestionsState state() {
    return state;
  }

  /** Shows the day, for which nobody has to be asked. */
  void showDay() {
    day.setValue(viewpoint().asOf());
  }

  /** Shows the unit by its name. */
  void showScope() {
    scope.choose(state.at());
  }

  Viewpoint viewpoint() {
    return new Viewpoint(
        Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock)), state.at());
  }

  /** {@return the same day, without a unit: names are looked for everywhere} */
  Viewpoint anywhere() {
    return Viewpoint.of(viewpoint().asOf());
  }
}
