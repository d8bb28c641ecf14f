package org.liancun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The places that there are. A view becomes one by {@code @Menu}: its title is the key of a text,
 * its icon the path of a drawing under {@code assets/icons}.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Rail extends Composite<Nav> {

  private final Map<String, RouterLink> links = new LinkedHashMap<>();

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
    links.put(firstSegment(entry.path()), link);
    getContent().add(link);
  }

  /** Marks the place that the location lies in. */
  void mark(Location location) {
    var here = location.getFirstSegment();
    links.forEach(
        (segment, link) -> {
          if (segment.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }

  private static Component icon(MenuEntry entry) {
    var icon = new SvgIcon(entry.icon());
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  private static String firstSegment(String path) {
    return new Location(path.startsWith("/") ? path.substring(1) : path).getFirstSegment();
  }
}
