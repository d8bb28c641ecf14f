package org.liancun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The places that there are. A view becomes one by {@code @Menu}: its title is the key of a text,
 * its icon the path of a drawing under {@code assets/icons}.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Rail extends Composite<Nav> {

  private final List<Place> places = new ArrayList<>();

  Rail() {
    getContent().addClassName("lc-rail");
    getContent().setAriaLabel(getTranslation("shell.places"));
    MenuConfiguration.getMenuEntries().forEach(this::add);
  }

  private void add(MenuEntry entry) {
    var link = new RouterLink();
    link.setRoute(entry.menuClass());
    link.addClassName("lc-place");
    link.add(icon(entry), new Span(getTranslation(entry.title())));
    places.add(new Place(entry, link));
    getContent().add(link);
  }

  /** Marks the place of the view, or else the one that its address begins with. */
  void mark(HasElement view, Location location) {
    var here =
        places.stream()
            .filter(place -> place.entry().menuClass().isInstance(view))
            .findFirst()
            .or(() -> places.stream().filter(place -> place.holds(location)).findFirst());
    places.forEach(place -> place.mark(here.filter(place::equals).isPresent()));
  }

  private static Component icon(MenuEntry entry) {
    var icon = new SvgIcon(entry.icon());
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  private record Place(MenuEntry entry, RouterLink link) {

    boolean holds(Location location) {
      return new Location(entry.path().replaceFirst("^/", ""))
          .getFirstSegment()
          .equals(location.getFirstSegment());
    }

    void mark(boolean here) {
      if (here) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    }
  }
}
