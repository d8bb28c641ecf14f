package org.liancun.editing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Edit;
import org.liancun.editing.Opened;
import org.liancun.editing.Saving;
import org.liancun.ledger.Kind;

/** One record to add, or to change, correct, end or strike out. */
final class RecordDialog extends FormDialog {

  /** Whose rows replace those of the year before, also where they are blank. */
  private static final String FIGURES = "statistics";

  private final Kind kind;
  private final RecordForm form;
  private final GroundPane ground;
  private final Function<Edit, Saving> saver;
  private final Consumer<Saving.Saved> onSaved;
  private @Nullable Opened opened;
  private Map<String, String> shown = Map.of();

  private RecordDialog(
      Kind kind,
      CellInputs inputs,
      LocalDate today,
      Function<Edit, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    super("680px");
    this.kind = kind;
    this.saver = saver;
    this.onSaved = onSaved;
    form = new RecordForm(kind, inputs);
    ground = new GroundPane(today, isDated(kind));
    add(told);
    if (kind.key().equals(FIGURES)) {
      add(new Paragraph(getTranslation("editing.figures")));
    }
    add(form, ground);
  }

  /**
   * A dialog for a new record.
   *
   * @param cells what is known of it already
   */
  static RecordDialog adding(
      Kind kind,
      Map<String, String> cells,
      CellInputs inputs,
      LocalDate today,
      Function<Edit, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    var dialog = new RecordDialog(kind, inputs, today, saver, onSaved);
    dialog.form.show(cells);
    dialog.shown = dialog.form.filled();
    dialog.ground.askForSourceOnly();
    dialog.setHeaderTitle(
        dialog.getTranslation("editing.add", dialog.getTranslation("intake.kind." + kind.key())));
    dialog.addButtons(List.of());
    return dialog;
  }

  /** A dialog for a record that there is. */
  static RecordDialog changing(
      Opened opened,
      CellInputs inputs,
      LocalDate today,
      Function<Edit, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    var kind = opened.record().kind();
    var dialog = new RecordDialog(kind, inputs, today, saver, onSaved);
    dialog.opened = opened;
    dialog.form.show(RecordForm.cells(opened.record(), dialog.getLocale()));
    dialog.form.fix(told(kind));
    dialog.setHeaderTitle(
        "%s · %s"
            .formatted(
                opened.record().title(), dialog.getTranslation("intake.kind." + kind.key())));
    dialog.addButtons(dialog.endings(opened));
    return dialog;
  }

  /** {@return the columns that tell a record from others, which would make it another one} */
  private static Set<String> told(Kind kind) {
    if (kind.shape() instanceof Kind.Shape.Link) {
      return Set.of();
    }
    return kind.find(Kind.CODE).isPresent() ? Set.of(Kind.CODE) : Set.copyOf(kind.natural());
  }

  private static boolean isDated(Kind kind) {
    return kind.find("until").isPresent();
  }

  private void addButtons(List<Button> endings) {
    var save = new Button(getTranslation("editing.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var cancel = new Button(getTranslation("editing.cancel"), click -> close());
    var space = new Span();
    space.addClassName("lc-space");
    endings.forEach(getFooter()::add);
    getFooter().add(space, cancel, save);
  }

  private List<Button> endings(Opened one) {
    if (isDated(kind)) {
      var end = new Button(getTranslation("editing.end"), click -> askToEnd(one));
      return kind.shape() instanceof Kind.Shape.Link ? List.of(end, striking()) : List.of(end);
    }
    return kind.shape() instanceof Kind.Shape.Link ? List.of(striking()) : List.of();
  }

  private Button striking() {
    var strike =
        new Button(
            getTranslation("editing.strike"),
            click ->
                ask(
                    getTranslation("editing.strike.question"),
                    getTranslation("editing.strike.what"),
                    getTranslation("editing.strike.yes"),
                    () -> change(new Edit.Removal(current(), ground.day(), ground.source()))));
    strike.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
    return strike;
  }

  private void askToEnd(Opened one) {
    ask(
        getTranslation("editing.end.question", one.record().title(), ground.day().toString()),
        getTranslation("editing.end.what"),
        getTranslation("editing.end.yes"),
        () -> change(new Edit.Ending(current(), ground.day(), ground.source())));
  }

  private void ask(String question, String consequence, String yes, Runnable onYes) {
    var dialog = new ConfirmDialog(question, consequence, yes, confirmed -> onYes.run());
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("editing.cancel"));
    dialog.open();
  }

  private Opened current() {
    if (opened == null) {
      throw new IllegalStateException("A new record cannot be ended");
    }
    return opened;
  }

  @Override
  protected boolean isFilledIn() {
    return ground.isFilledIn()
        || (opened == null
            ? !form.filled().equals(shown)
            : !form.changed(opened.record()).isEmpty());
  }

  private void save() {
    var known = opened;
    if (known == null) {
      var cells = form.filled();
      change(new Edit.Addition(kind, cells, ground.day(), ground.source()));
    } else {
      var cells = form.changed(known.record());
      change(
          new Edit.Amendment(known, cells, ground.isCorrecting(), ground.day(), ground.source()));
    }
  }

  private void change(Edit edit) {
    form.complain(List.of());
    var saving = saver.apply(edit);
    told.tell(saving);
    switch (saving) {
      case Saving.Saved saved -> {
        close();
        onSaved.accept(saved);
      }
      case Saving.Idle idle -> close();
      case Saving.Wrong wrong -> told.tell(form.complain(wrong.complaints()));
      case Saving.Overtaken overtaken ->
          told.show(new OvertakenPane(current(), overtaken, () -> adopt(overtaken.now())));
      default -> {
        // It is told why.
      }
    }
  }

  /** Goes on from what is there now, with what was typed kept. */
  private void adopt(Opened now) {
    var typed = form.changed(current().record());
    var cells = RecordForm.cells(now.record(), getLocale());
    cells.putAll(typed);
    opened = now;
    told.clear();
    form.show(cells);
  }
}
