package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import org.liancun.explore.SavedView;
import org.liancun.frame.QuietButton;

/** A view of one's own: its name opens it, a menu does everything else. */
final class SavedViewItem extends ListItem {

  private final SavedView view;
  private final transient SavedViewsButton views;

  SavedViewItem(SavedView view, SavedViewsButton views) {
    this.view = view;
    this.views = views;
    show();
  }

  private void show() {
    removeAll();
    add(views.opener(view));
    if (view.shared()) {
      var forAll = new Span(getTranslation("explore.views.is-shared"));
      forAll.addClassName("lc-secondary");
      add(forAll);
    }
    add(menu());
  }

  private Component menu() {
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
    MenuItem root = menu.addItem("⋯");
    root.setAriaLabel(getTranslation("explore.views.more", view.name()));
    var items = root.getSubMenu();
    items.addItem(
        getTranslation("explore.views.replace"), click -> views.replace(view, view.shared()));
    items.addItem(getTranslation("explore.views.copy"), click -> views.copy(view));
    items.addItem(getTranslation("explore.views.rename"), click -> askForName());
    items.addItem(
        getTranslation(view.shared() ? "explore.views.unshare" : "explore.views.share"),
        click -> views.share(view, !view.shared()));
    items.addItem(getTranslation("explore.views.forget"), click -> askWhetherToForget());
    return menu;
  }

  private void askForName() {
    removeAll();
    var name = new TextField();
    name.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    name.setAriaLabel(getTranslation("explore.views.name"));
    name.setMaxLength(SavedView.LONGEST_NAME);
    name.setValue(view.name());
    name.addKeyPressListener(Key.ENTER, enter -> views.rename(view, name));
    add(name, button("explore.views.rename", () -> views.rename(view, name)), leave());
    name.focus();
  }

  private void askWhetherToForget() {
    removeAll();
    var sure = button("explore.views.forget", () -> views.forget(view));
    sure.addThemeVariants(ButtonVariant.LUMO_ERROR);
    add(new Span(getTranslation("explore.views.forget.sure", view.name())), sure, leave());
    sure.focus();
  }

  private Button leave() {
    return button("explore.views.leave", this::show);
  }

  private Button button(String text, Runnable act) {
    return new QuietButton(getTranslation(text), act);
  }
}
