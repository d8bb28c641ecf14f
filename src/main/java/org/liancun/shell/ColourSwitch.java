package org.liancun.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;

/** Light, dark, or as the system has it. */
class ColourSwitch extends Composite<MenuBar> {

  private final Map<ColorScheme.Value, MenuItem> items = new EnumMap<>(ColorScheme.Value.class);

  ColourSwitch() {
    getContent().addClassName("lc-tool");
    getContent().addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_END_ALIGNED);
    var root = getContent().addItem(new SvgIcon("assets/icons/colours.svg"));
    root.setAriaLabel(getTranslation("shell.colours"));
    root.setTooltipText(getTranslation("shell.colours"));
    add(root, "shell.colours.light", ColorScheme.Value.LIGHT);
    add(root, "shell.colours.dark", ColorScheme.Value.DARK);
    add(root, "shell.colours.system", ColorScheme.Value.LIGHT_DARK);
    check(Choices.of(VaadinRequest.getCurrent()).colours());
  }

  private void add(MenuItem root, String key, ColorScheme.Value colours) {
    var item = root.getSubMenu().addItem(getTranslation(key), click -> choose(colours));
    item.setCheckable(true);
    items.put(colours, item);
  }

  private void choose(ColorScheme.Value colours) {
    Choices.choose(UI.getCurrentOrThrow(), colours);
    check(colours);
  }

  private void check(ColorScheme.Value colours) {
    items.forEach((key, item) -> item.setChecked(key == colours));
  }
}
