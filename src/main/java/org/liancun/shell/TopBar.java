package org.liancun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.liancun.frame.BarControls;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar on top: whose product it is, what the view puts there, how one wants to see it, who. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Composite<Header> {

  private final Div scope = place("lc-bar-scope");
  private final Div search = place("lc-bar-search");
  private final Div asOf = place("lc-bar-asof");

  TopBar(UserMenu user) {
    getContent().addClassName("lc-bar");
    var tools = new Div(asOf, new LanguageSwitch(), new ColourSwitch(), user);
    tools.addClassName("lc-bar-tools");
    getContent().add(new Brand(), scope, search, tools);
  }

  /** Shows the view's controls in place of those of the view before. */
  void show(BarControls controls) {
    fill(scope, controls.scopeChooser());
    fill(search, controls.searchBox());
    fill(asOf, controls.asOfDate());
  }

  private static void fill(Div place, Optional<Component> content) {
    if (!content.equals(place.getChildren().findFirst())) {
      place.removeAll();
      content.ifPresent(place::add);
    }
  }

  private static Div place(String className) {
    var place = new Div();
    place.addClassName(className);
    return place;
  }
}
