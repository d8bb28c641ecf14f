package org.liancun.explore.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liancun.explore.Arrangement;
import org.liancun.explore.Colouring;
import org.liancun.explore.Depth;
import org.liancun.explore.Pane;
import org.liancun.explore.View;
import org.liancun.frame.QuietButton;
import org.liancun.frame.Steps;

/** What is shown, and how: the panes, the filter, the arrangement and the colours. */
final class ViewBar extends Div {

  private final Map<Pane, Button> panes = new EnumMap<>(Pane.class);
  private final Select<Depth> depth = new Select<>();
  private final Select<Arrangement> arrangement = new Select<>();
  private final Select<Colouring> colouring = new Select<>();
  private final FilterButton filter;
  private final Consumer<View> onView;
  private final Button back;
  private final Button forth;
  private View view = View.FIRST;

  ViewBar(
      List<Pane> there,
      FilterButton filter,
      TakeAway takeAway,
      SavedViewsButton savedViews,
      Consumer<View> onView,
      Runnable onBack,
      Runnable onForth) {
    this.filter = filter;
    this.onView = onView;
    addClassName("lc-view-bar");
    getElement().setAttribute("role", "toolbar");
    getElement().setAttribute("aria-label", getTranslation("explore.view"));
    var shown = new Div();
    shown.addClassName("lc-view-panes");
    there.forEach(pane -> shown.add(toggle(pane)));
    offer(depth, "explore.depth", Depth.values(), view -> view::with);
    offer(arrangement, "explore.arrangement", Arrangement.values(), view -> view::with);
    offer(colouring, "explore.colouring", Colouring.values(), view -> view::with);
    back = step("explore.undo", "assets/icons/undo.svg", onBack);
    forth = step("explore.redo", "assets/icons/redo.svg", onForth);
    shown.add(back, forth);
    var how = new Div(filter, depth, arrangement, colouring, savedViews, takeAway);
    how.addClassName("lc-view-how");
    add(shown, how);
  }

  /** Says whether one can go back or forth. */
  void show(Steps<?> steps) {
    back.setEnabled(steps.canGoBack());
    forth.setEnabled(steps.canGoForth());
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
    depth.setValue(now.depth());
    arrangement.setValue(now.arrangement());
    colouring.setValue(now.colouring());
    boolean draws = now.shows(Pane.CANVAS);
    arrangement.setVisible(draws);
    colouring.setVisible(draws || now.shows(Pane.MAP));
  }

  private Button step(String text, String icon, Runnable act) {
    var button = new QuietButton(new SvgIcon(icon), act);
    button.setAriaLabel(getTranslation(text));
    button.setTooltipText(getTranslation(text));
    button.setEnabled(false);
    return button;
  }

  private Button toggle(Pane pane) {
    var button =
        new QuietButton(
            getTranslation("explore.pane." + View.word(pane)),
            () -> onView.accept(view.with(pane, !view.shows(pane))));
    panes.put(pane, button);
    return button;
  }

  private <E extends Enum<E>> void offer(
      Select<E> select, String key, E[] choices, Function<View, Function<E, View>> change) {
    select.addThemeVariants(SelectVariant.LUMO_SMALL);
    select.setAriaLabel(getTranslation(key + ".label"));
    select.setItems(choices);
    select.setItemLabelGenerator(choice -> getTranslation(key + "." + View.word(choice)));
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onView.accept(change.apply(view).apply(event.getValue()));
          }
        });
  }
}
