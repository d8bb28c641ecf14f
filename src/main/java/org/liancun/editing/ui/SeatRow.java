package org.liancun.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Election.Seat;
import org.liancun.editing.Slate;
import org.liancun.frame.Titles;
import org.liancun.ledger.Nameable;

/** A post in an election's table: one that somebody holds, or one that is added. */
final class SeatRow extends NativeTableRow {

  private final Slate.@Nullable Post post;
  private final ComboBox<Nameable> then;
  private final ComboBox<String> title = new ComboBox<>();
  private final ComboBox<Committee> committee = new ComboBox<>();
  private final Span state = new Span();
  private boolean isNews;

  /** A row for a post that somebody holds. */
  SeatRow(Slate.Post post, Committee at, ComboBox<Nameable> then) {
    this.post = post;
    this.then = then;
    committee.setItems(at);
    committee.setValue(at);
    add(
        new NativeTableCell(new Titles(this).of(post.title())),
        new NativeTableCell(at.label()),
        new NativeTableCell(post.holder().name()),
        new NativeTableCell(then),
        new NativeTableCell(state));
    show();
  }

  /** A row for a post more. */
  SeatRow(
      List<String> titles,
      List<Committee> committees,
      ComboBox<Nameable> then,
      Consumer<SeatRow> onRemove) {
    this.post = null;
    this.then = then;
    var words = new Titles(this);
    title.setItems(titles);
    title.setItemLabelGenerator(words::of);
    title.setAllowCustomValue(true);
    title.addCustomValueSetListener(typed -> title.setValue(typed.getDetail().strip()));
    title.setAriaLabel(getTranslation("election.post"));
    title.setPlaceholder(getTranslation("election.post"));
    committee.setItems(committees);
    committee.setItemLabelGenerator(Committee::label);
    committee.setValue(committees.getFirst());
    committee.setAriaLabel(getTranslation("election.body"));
    var remove = new Button("×", click -> onRemove.accept(this));
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    remove.setAriaLabel(getTranslation("election.remove"));
    remove.setTooltipText(getTranslation("election.remove"));
    var nobody = new Span(getTranslation("election.nobody"));
    nobody.addClassName("lc-secondary");
    add(
        new NativeTableCell(title),
        new NativeTableCell(committee),
        new NativeTableCell(nobody),
        new NativeTableCell(then),
        new NativeTableCell(state, remove));
    show();
  }

  /** Tells where a post is held: a committee of a unit or village. */
  record Committee(String place, String body, String label) {}

  /** {@return the post as the form has it} */
  Seat seat() {
    var holder = post == null ? "" : post.holder().code();
    var at = committee.getValue();
    return new Seat(at.place(), title(), at.body(), holder, chosen());
  }

  /** {@return whether a post more lacks its title or its holder} */
  boolean isIncomplete() {
    return post == null && (title().isBlank() || chosen().isEmpty());
  }

  /** {@return whether it is left as it was made} */
  boolean isUntouched() {
    return post == null && title().isBlank() && chosen().isEmpty();
  }

  Slate.@Nullable Post post() {
    return post;
  }

  @Nullable Nameable choice() {
    return then.getValue();
  }

  void choose(@Nullable Nameable person) {
    then.setValue(person);
  }

  /** Shows who held it when the form was opened. */
  void stay() {
    if (post != null) {
      then.setValue(new Nameable(post.holder().code(), post.holder().name(), ""));
    }
  }

  /** Marks what somebody else changed meanwhile. */
  void mark() {
    isNews = true;
    show();
  }

  /** Shows what becomes of it. */
  void show() {
    state.removeAll();
    if (isNews) {
      state.add(chip("election.changed", "lc-warn"));
    }
    if (post == null) {
      if (!chosen().isEmpty()) {
        state.add(chip("election.coming", "lc-good"));
      }
    } else if (chosen().isEmpty()) {
      state.add(chip("election.vacant", "lc-warn"));
    } else if (!chosen().equals(post.holder().code())) {
      state.add(chip("election.coming", "lc-good"));
    }
  }

  private Component chip(String key, String look) {
    var chip = new Span(getTranslation(key));
    chip.addClassNames("lc-chip", look);
    return chip;
  }

  private String title() {
    var typed = title.getValue();
    return post == null ? (typed == null ? "" : typed) : post.title();
  }

  private String chosen() {
    return then.getValue() == null ? "" : then.getValue().code();
  }
}
