package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liancun.explore.SavedViews;
import org.liancun.explore.ui.SavedViewsButton;
import org.liancun.graph.GraphState;

/** Keeps plans by name, and sets of weights by names of their own, to be used in any plan. */
@org.springframework.stereotype.Component
class PlanKeeping {

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
    return button("pairing", now, PlanState::parameters, onOpen);
  }

  /** {@return a button that opens and keeps weights} */
  Component weights(Supplier<PlanState> now, Consumer<PlanState> onOpen) {
    return button(
        "pairing.weights",
        now,
        PlanState::weights,
        kept -> onOpen.accept(now.get().weighedAs(kept)));
  }

  private Component button(
      String place,
      Supplier<PlanState> now,
      Function<PlanState, Map<String, List<String>>> parameters,
      Consumer<PlanState> onOpen) {
    return new SavedViewsButton(
        views,
        authentication.getPrincipalName().orElse(""),
        place,
        graph,
        () -> new QueryParameters(parameters.apply(now.get())).getQueryString(),
        address ->
            onOpen.accept(PlanState.of(QueryParameters.fromString(address).getParameters())));
  }
}
