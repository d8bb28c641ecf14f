package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liancun.explore.SavedView;
import org.liancun.explore.SavedViews;
import org.liancun.explore.ui.SavedViewsButton;
import org.liancun.graph.GraphState;

/** Keeps plans by name, and sets of weights by names of their own, to be used in any plan. */
@org.springframework.stereotype.Component
class PlanKeeping {

  private static final String PLANS = "pairing";

  private final SavedViews views;
  private final AuthenticationContext authentication;
  private final GraphState graph;

  PlanKeeping(SavedViews views, AuthenticationContext authentication, GraphState graph) {
    this.views = views;
    this.authentication = authentication;
    this.graph = graph;
  }

  /** {@return a button that opens and keeps whole plans} */
  Component plans(Supplier<PlanState> now, Consumer<PlanState> onOpen) {
    return button(PLANS, now, PlanState::parameters, onOpen);
  }

  /** {@return a button that opens and keeps weights} */
  Component weights(Supplier<PlanState> now, Consumer<PlanState> onOpen) {
    return button(
        "pairing.weights",
        now,
        PlanState::weights,
        kept -> onOpen.accept(now.get().weighedAs(kept)));
  }

  /** A plan that somebody keeps by a name. */
  record Named(String name, PlanState state) {}

  /** {@return who is logged in} */
  String owner() {
    return authentication.getPrincipalName().orElse("");
  }

  /** {@return the plans that somebody may open, of those kept for a unit} */
  List<Named> keptFor(String unit, String owner) {
    return views.of(owner, PLANS).stream()
        .map(view -> new Named(called(view, owner), state(view.address())))
        .filter(named -> unit.equals(named.state().at()))
        .toList();
  }

  /** Two people may keep plans of the same name. */
  private static String called(SavedView view, String owner) {
    return view.owner().equals(owner) ? view.name() : view.name() + " · " + view.owner();
  }

  private static PlanState state(String address) {
    return PlanState.of(QueryParameters.fromString(address).getParameters());
  }

  private Component button(
      String place,
      Supplier<PlanState> now,
      Function<PlanState, Map<String, List<String>>> parameters,
      Consumer<PlanState> onOpen) {
    return new SavedViewsButton(
        views,
        owner(),
        place,
        graph,
        () -> new QueryParameters(parameters.apply(now.get())).getQueryString(),
        address -> onOpen.accept(state(address)));
  }
}
