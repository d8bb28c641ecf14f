package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.liancun.explore.Pane;

/**
 * The panes, each in its place: the tree before, canvas and map side by side with the table below
 * them in the middle, the inspector behind.
 */
final class Workspace extends Div {

  private final Map<Pane, Component> panes;
  private final Map<Pane, Sash> sashes = new EnumMap<>(Pane.class);
  private final Div upper = new Div();

  Workspace(Component bar, Map<Pane, Component> panes) {
    this.panes = new EnumMap<>(panes);
    addClassName("lc-panes");
    upper.addClassName("lc-upper");
    var middle = new Div(bar, upper);
    middle.addClassName("lc-middle");
    sash(Pane.TREE, Sash.after(getTranslation("explore.sash.tree"), "--lc-tree-width", 160, 520));
    sash(Pane.MAP, Sash.before(getTranslation("explore.sash.map"), "--lc-map-width", 200, 1400));
    sash(
        Pane.TABLE,
        Sash.above(getTranslation("explore.sash.table"), "--lc-table-height", 120, 900));
    sash(
        Pane.INSPECTOR,
        Sash.before(getTranslation("explore.sash.inspector"), "--lc-inspector-width", 240, 760));
    put(this, Pane.TREE, false);
    add(middle);
    put(upper, Pane.CANVAS, false);
    put(upper, Pane.MAP, true);
    put(middle, Pane.TABLE, true);
    put(this, Pane.INSPECTOR, true);
  }

  /** Shows these panes and no others. */
  void show(Set<Pane> open) {
    panes.forEach((pane, component) -> component.setVisible(open.contains(pane)));
    boolean hasUpper = open.contains(Pane.CANVAS) || open.contains(Pane.MAP);
    upper.setVisible(hasUpper);
    sashes.forEach((pane, sash) -> sash.setVisible(open.contains(pane) && divides(pane, open)));
    setClassName("lc-without-upper", !hasUpper);
    setClassName("lc-without-canvas", !open.contains(Pane.CANVAS));
  }

  /** Whether there is something on the other side of a pane's line. */
  private static boolean divides(Pane pane, Set<Pane> open) {
    return switch (pane) {
      case MAP -> open.contains(Pane.CANVAS);
      case TABLE -> open.contains(Pane.CANVAS) || open.contains(Pane.MAP);
      case TREE, CANVAS, INSPECTOR -> true;
    };
  }

  private void sash(Pane pane, Sash sash) {
    if (panes.containsKey(pane)) {
      sashes.put(pane, sash);
    }
  }

  private void put(Div place, Pane pane, boolean behindItsSash) {
    var component = panes.get(pane);
    if (component == null) {
      return;
    }
    var sash = sashes.get(pane);
    if (sash != null && behindItsSash) {
      place.add(sash, component);
    } else if (sash != null) {
      place.add(component, sash);
    } else {
      place.add(component);
    }
  }
}
