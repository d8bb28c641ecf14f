package org.liancun.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liancun.frame.AriaRoles;
import org.liancun.intake.Change;
import org.liancun.intake.Message;
import org.liancun.intake.Place;
import org.liancun.intake.Preview;
import org.liancun.ledger.Effect;

/** What a file would add and change, before anything is. */
final class ChangesPane extends Div {

  private final Preview.Ready preview;

  /**
   * Shows a preview.
   *
   * @param remarks why what one asked for was not done; none: nothing was tried yet
   */
  ChangesPane(
      Preview.Ready preview,
      List<Message> remarks,
      OptionsRow options,
      Runnable onWrite,
      Runnable onOtherFile) {
    this.preview = preview;
    add(new H2(String.join("、", preview.reading().files())), counts());
    if (!remarks.isEmpty()) {
      add(alert(remarks));
    }
    preview.notes().forEach(note -> add(note(note.in(getLocale()))));
    if (preview.isIdle()) {
      add(new Paragraph(getTranslation("intake.idle")));
    }
    add(options, tabs(), actions(onWrite, onOtherFile));
  }

  private Div counts() {
    var chips = new Div();
    chips.addClassName("lc-chips");
    for (var effect : Effect.values()) {
      chips.add(chip(getTranslation(key(effect), preview.count(effect))));
    }
    var added = new TreeMap<String, Long>();
    preview.with(Effect.ADDED).forEach(change -> added.merge(change.group(), 1L, Long::sum));
    added.forEach((group, number) -> chips.add(chip(getTranslation(group) + " +" + number)));
    return chips;
  }

  private TabSheet tabs() {
    var tabs = new TabSheet();
    AriaRoles.onlyTabs(tabs);
    boolean chosen = false;
    for (var effect : Effect.values()) {
      var number = preview.count(effect);
      var tab = tabs.add(getTranslation(key(effect), number), grid(effect));
      boolean asked = effect == Effect.ENDED && preview.options().completeFor() != null;
      if (number > 0 && (asked || !chosen)) {
        tabs.setSelectedTab(tab);
        chosen = true;
      }
    }
    tabs.setWidthFull();
    return tabs;
  }

  private Grid<Change> grid(Effect effect) {
    var grid = new Grid<Change>();
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
    grid.addColumn(change -> row(change.place()))
        .setHeader(getTranslation("intake.row"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(Change::code).setHeader(getTranslation("intake.code")).setAutoWidth(true);
    grid.addColumn(Change::name).setHeader(getTranslation("intake.name")).setAutoWidth(true);
    grid.addColumn(change -> getTranslation(change.group()))
        .setHeader(getTranslation("intake.level"))
        .setAutoWidth(true);
    if (preview.with(effect).stream().anyMatch(change -> !change.upper().isEmpty())) {
      grid.addColumn(Change::upper).setHeader(getTranslation("intake.upper")).setAutoWidth(true);
    }
    if (effect == Effect.CHANGED || effect == Effect.ENDED) {
      grid.addColumn(this::differences)
          .setHeader(getTranslation("intake.differences"))
          .setFlexGrow(3);
    }
    grid.setItems(preview.with(effect));
    grid.setHeight("360px");
    return grid;
  }

  /** What the sheets leave out stands in no row. */
  private static String row(Place place) {
    return place.row() == 0 ? "–" : String.valueOf(place.row());
  }

  private String differences(Change change) {
    return change.differences().stream()
        .map(
            difference ->
                getTranslation(
                    "intake.difference",
                    difference.column().in(getLocale()),
                    difference.before().in(getLocale()),
                    difference.after().in(getLocale())))
        .collect(Collectors.joining("；"));
  }

  private Div actions(Runnable onWrite, Runnable onOtherFile) {
    var write = new Button(getTranslation("intake.write"), click -> onWrite.run());
    write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    write.setEnabled(!preview.isIdle());
    write.setDisableOnClick(true);
    var row =
        new Div(write, new Button(getTranslation("intake.other-file"), click -> onOtherFile.run()));
    row.addClassName("lc-actions");
    return row;
  }

  private static String key(Effect effect) {
    return "intake.effect." + effect.name().toLowerCase(Locale.ROOT);
  }

  private static Span chip(String text) {
    var chip = new Span(text);
    chip.addClassName("lc-chip");
    return chip;
  }

  private Div alert(List<Message> remarks) {
    var alert = new Div();
    alert.addClassName("lc-remark");
    alert.getElement().setAttribute("role", "alert");
    remarks.forEach(remark -> alert.add(new Paragraph(remark.in(getLocale()))));
    return alert;
  }

  private static Paragraph note(String text) {
    var note = new Paragraph(text);
    note.addClassNames("lc-small", "lc-secondary");
    return note;
  }
}
