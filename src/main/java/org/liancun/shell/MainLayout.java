package org.liancun.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.liancun.frame.BarControls;

/** Bar on top, rail of places beside, the view in the rest. */
@Layout
@PermitAll
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

  private static final String VIEW = "view";

  private final TopBar bar;
  private final Rail rail;
  private final Main view = new Main();

  MainLayout(DatabaseBar database, TopBar bar, Rail rail) {
    this.bar = bar;
    this.rail = rail;
    view.setId(VIEW);
    view.addClassName("lc-view");
    view.getElement().setAttribute("tabindex", "-1");
    var skip = new Anchor("#" + VIEW, getTranslation("shell.skip"));
    skip.addClassName("lc-skip");
    skip.setRouterIgnore(true);
    var body = new Div(rail, view);
    body.addClassName("lc-body");
    getContent().addClassName("lc-frame");
    getContent().add(skip, database, bar, body);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    view.getElement().removeAllChildren();
    view.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    bar.show(new BarControls() {});
    view.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    rail.mark(event.getActiveChain().getFirst(), event.getLocation());
    bar.show(
        event.getActiveChain().stream()
            .filter(BarControls.class::isInstance)
            .map(BarControls.class::cast)
            .findFirst()
            .orElseGet(() -> new BarControls() {}));
  }
}
