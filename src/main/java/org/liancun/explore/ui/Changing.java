package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.liancun.editing.ui.Editor;
import org.liancun.editing.ui.RecordsLink;
import org.liancun.editing.ui.Reshaping;
import org.liancun.explore.Inspection;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Details;
import org.liancun.organization.Level;

/** What one can change about the selected thing. */
final class Changing {

  private final Editor editor;
  private final Reshaping reshaping;
  private final Kinds kinds;
  private final Supplier<LocalDate> day;
  private final Runnable onChange;

  /**
   * Changes to what is shown.
   *
   * @param day on which it is shown
   * @param onChange runs after each change
   */
  Changing(
      Editor editor, Reshaping reshaping, Kinds kinds, Supplier<LocalDate> day, Runnable onChange) {
    this.editor = editor;
    this.reshaping = reshaping;
    this.kinds = kinds;
    this.day = day;
    this.onChange = onChange;
  }

  /** {@return the ways to change the thing itself, to add to it, and to all its records} */
  List<Component> actions(Inspection inspection) {
    var details = inspection.details();
    var actions = new ArrayList<Component>();
    actions.add(change(details));
    actions.add(adding(details));
    if (isElected(details.level()) || !inspection.facts().holders().isEmpty()) {
      actions.add(
          button("election.open", () -> reshaping.elect(details.code(), details.name(), onChange)));
    }
    if (isMerged(details.level())) {
      actions.add(
          button(
              "merging.open",
              () -> reshaping.merge(details.code(), details.level(), details.name(), onChange)));
    }
    actions.add(records(details));
    return actions;
  }

  private static boolean isElected(Level level) {
    return level == Level.GENERAL_BRANCH || level == Level.BRANCH;
  }

  private static boolean isMerged(Level level) {
    return level == Level.VILLAGE || level == Level.BRANCH || level == Level.GENERAL_BRANCH;
  }

  private static Button button(String key, Runnable onClick) {
    var button = new Button("", click -> onClick.run());
    button.setText(button.getTranslation(key));
    return button;
  }

  /** {@return a small button that opens a record} */
  Button pencil(String kind, String record) {
    var button = new Button(new SvgIcon("assets/icons/edit.svg"), click -> open(kind, record));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
    button.addClassName("lc-pencil");
    button.setAriaLabel(button.getTranslation("explore.change"));
    button.setTooltipText(button.getTranslation("explore.change"));
    return button;
  }

  private void open(String kind, String record) {
    editor.open(kind(kind), record, day.get(), onChange);
  }

  private Button change(Details details) {
    var button = new Button("", click -> open(kindOf(details.level()), details.code()));
    button.setText(button.getTranslation("explore.change"));
    return button;
  }

  private MenuBar adding(Details details) {
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem add = menu.addItem(menu.getTranslation("explore.add"));
    for (var kind : kinds.all()) {
      kind.fields().stream()
          .filter(field -> names(field, details.level()))
          .findFirst()
          .ifPresent(
              field ->
                  add.getSubMenu()
                      .addItem(
                          menu.getTranslation("intake.kind." + kind.key()),
                          click -> add(kind, field, details)));
    }
    return menu;
  }

  private void add(Kind kind, Field field, Details details) {
    editor.add(
        kind,
        Map.of(field.key(), details.code()),
        Map.of(details.code(), details.name()),
        onChange);
  }

  private static boolean names(Field field, Level level) {
    var label = level.isUnit() ? "Unit" : level.label();
    return field.labels().stream()
        .anyMatch(wanted -> wanted.equals(label) || wanted.equals(label + ":" + level.label()));
  }

  private Component records(Details details) {
    var link = RecordsLink.to(details.level().isUnit() ? "at" : "text", details.code());
    link.setText(link.getTranslation("explore.records"));
    return link;
  }

  private Kind kind(String key) {
    return kinds.find(key).orElseThrow();
  }

  private static String kindOf(Level level) {
    return switch (level) {
      case VILLAGE -> "villages";
      case MEMBER -> "people";
      default -> "units";
    };
  }
}
