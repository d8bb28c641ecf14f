package org.liancun.explore.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.liancun.explore.Pane;
import org.liancun.explore.View;

/** What is shown, and how: the panes and the filter. */
final class ViewBar extends Div {

  private final Map<Pane, Button> panes = new EnumMap<>(Pane.class);
  private final FilterButton filter;
  private final Consumer<View> onView;
  private View view = View.FIRST;

  ViewBar(List<Pane> there, FilterButton filter, Consumer<View> onView) {
    this.filter = filter;
    this.onView = onView;
    addClassName("lc-view-bar");
    getElement().setAttribute("role", "toolbar");
    getElement().setAttribute("aria-label", getTranslation("explore.view"));
    var shown = new Div();
    shown.addClassName("lc-view-panes");
    there.forEach(pane -> shown.add(toggle(pane)));
    var how = new Div(filter);
    how.addClassName("lc-view-how");
    add(shown, how);
  }

  /** Shows how it is looked at, without telling anybody. */
  void show(View now) {
    view = now;
    panes.forEach(
        (pane, button) -> {
          boolean open = now.shows(pane);
          button.getElement().setAttribute("aria-pressed", String.valueOf(open));
          button.setClassName("lc-pressed", open);
        });
    filter.show(now.filter());
  }

  private Button toggle(Pane pane) {
    var button =
        new Button(
            getTranslation("explore.pane." + word(pane)),
            click -> onView.accept(view.with(pane, !view.shows(pane))));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    panes.put(pane, button);
    return button;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
