package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.query.Answer;
import org.liancun.query.Cell;

/** An answer as a table: each thing in it leads to its place in Explore. */
public final class AnswerGrid extends Grid<List<Cell>> {

  private static final int ROW_HEIGHT = 31;
  private static final int SCROLL_BAR = 16;

  private final NumberFormat numbers = NumberFormat.getNumberInstance(getLocale());
  private final Function<String, String> address;

  /**
   * An empty table.
   *
   * @param address at which something is shown, by its code
   */
  public AnswerGrid(Function<String, String> address) {
    this.address = address;
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    setSizeFull();
    setColumnReorderingAllowed(true);
    setSelectionMode(SelectionMode.NONE);
    setMultiSort(true);
  }

  void show(Answer answer) {
    show(answer.question().columns(), answer.rows());
  }

  /** Shows rows with a cell for each of some columns. */
  public void show(List<org.liancun.query.Column> columns, List<List<Cell>> rows) {
    removeAllColumns();
    for (int i = 0; i < columns.size(); i++) {
      add(columns.get(i), rows, i);
    }
    setItems(rows);
    recalculateColumnWidths();
    getStyle().set("--lc-answer-rows", height(rows.size()));
  }

  /**
   * {@return as high as all rows are with their header and a bar to scroll, for the style sheet}
   */
  private static String height(int rows) {
    return (rows + 1) * ROW_HEIGHT + SCROLL_BAR + "px";
  }

  private void add(org.liancun.query.Column shown, List<List<Cell>> rows, int index) {
    var column =
        addComponentColumn(row -> component(row.get(index), shown))
            .setHeader(shown.label().in(getLocale()))
            .setComparator(comparator(index))
            .setTooltipGenerator(row -> shown.text(row.get(index), getLocale()))
            .setResizable(true)
            .setAutoWidth(true)
            .setFlexGrow(index == 0 ? 1 : 0);
    if (Cell.areNumbers(rows, index)) {
      column.setTextAlign(ColumnTextAlign.END);
    }
  }

  private Component component(Cell cell, org.liancun.query.Column shown) {
    return switch (cell) {
      case Cell.Thing thing -> new Anchor(address.apply(thing.code()), thing.name());
      case Cell.Several several -> several(several, shown);
      case Cell.Quantity number -> new Span(numbers.format(number.value()));
      case Cell other -> new Span(shown.text(other, getLocale()));
    };
  }

  private Component several(Cell.Several several, org.liancun.query.Column shown) {
    var all = new Span();
    for (var each : several.those()) {
      if (all.getComponentCount() > 0) {
        all.add(getTranslation("query.and"));
      }
      all.add(component(each, shown));
    }
    return all;
  }

  /** What is not known is less than anything. */
  private Comparator<List<Cell>> comparator(int index) {
    var collator = Collator.getInstance(getLocale());
    return Comparator.comparing(
            (List<Cell> row) -> number(row.get(index)),
            Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(row -> row.get(index).text(), collator);
  }

  private static @Nullable BigDecimal number(Cell cell) {
    return cell instanceof Cell.Quantity number ? number.value() : null;
  }
}
