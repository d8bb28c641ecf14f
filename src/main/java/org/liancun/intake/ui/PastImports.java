package org.liancun.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.liancun.frame.QuietButton;
import org.liancun.intake.PastImport;
import org.liancun.organization.Extent;

/** What came in before, newest first. */
final class PastImports extends Div {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Grid<PastImport> grid = new Grid<>();

  /**
   * A list of none.
   *
   * @param onUndo told which import people want taken back
   */
  PastImports(Consumer<PastImport> onUndo) {
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
    grid.addColumn(past -> past.at().format(MINUTE))
        .setHeader(getTranslation("intake.past.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(past -> orDash(past.file()))
        .setHeader(getTranslation("intake.past.file"))
        .setFlexGrow(2);
    grid.addColumn(this::kinds).setHeader(getTranslation("intake.past.kind")).setAutoWidth(true);
    grid.addColumn(past -> past.file().isEmpty() ? "–" : past.by())
        .setHeader(getTranslation("intake.past.by"))
        .setAutoWidth(true);
    addCount("intake.past.added", Extent::added);
    addCount("intake.past.changed", Extent::changed);
    addCount("intake.past.ended", Extent::ended);
    grid.addComponentColumn(past -> undo(past, onUndo)).setAutoWidth(true).setFlexGrow(0);
    grid.setAllRowsVisible(true);
    add(new H3(getTranslation("intake.past")), grid);
  }

  private void addCount(String header, ToIntFunction<Extent> count) {
    grid.addColumn(past -> number(count.applyAsInt(past.extent())))
        .setHeader(getTranslation(header))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true);
  }

  /** Shows these; nothing at all where there are none. */
  void show(List<PastImport> imports) {
    grid.setItems(imports);
    setVisible(!imports.isEmpty());
  }

  /** Asks once more before an import is taken back. */
  void confirm(PastImport past, Runnable onConfirmed) {
    var question =
        new ConfirmDialog(
            getTranslation("intake.undo.question"),
            getTranslation(
                "intake.undo.what",
                past.extent().added(),
                past.extent().changed() + past.extent().ended()),
            getTranslation("intake.undo"),
            confirmed -> onConfirmed.run());
    question.setCancelable(true);
    question.setCancelText(getTranslation("intake.cancel"));
    question.open();
  }

  private Component undo(PastImport past, Consumer<PastImport> onUndo) {
    if (past.undone()) {
      var done = new Span(getTranslation("intake.undo.done"));
      done.addClassNames("lc-small", "lc-secondary");
      return done;
    }
    return new QuietButton(getTranslation("intake.undo"), () -> onUndo.accept(past));
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** The sample comes from no file, and by nobody. */
  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private String kinds(PastImport past) {
    return Arrays.stream(past.kind().split(","))
        .map(kind -> getTranslation("intake.kind." + kind))
        .collect(Collectors.joining("、"));
  }
}
