package org.liancun.explore.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Attribute;
import org.liancun.explore.Row;
import org.liancun.explore.View;
import org.liancun.organization.Level;

/**
 * The rows of one level with their columns, each in the reader's language, and what they come to.
 */
final class RowsGrid extends Grid<Row> {

  private final Map<Attribute, Grid.Column<Row>> columns = new EnumMap<>(Attribute.class);
  private final Set<Attribute> hidden = EnumSet.of(Attribute.CODE, Attribute.SOURCE);
  private final NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
  private final Recorded recorded = new Recorded(this);
  private final Ticks ticks;
  private @Nullable Level level;
  private @Nullable String selected;
  private Set<String> near = Set.of();

  /**
   * An empty grid.
   *
   * @param onSort told by which column, if by any, it is sorted now, and whether from above
   */
  RowsGrid(Gestures gestures, BiConsumer<@Nullable Attribute, Boolean> onSort) {
    ticks = new Ticks(this, gestures);
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    setSizeFull();
    setColumnReorderingAllowed(true);
    setSelectionMode(SelectionMode.NONE);
    setPartNameGenerator(this::parts);
    addItemClickListener(
        event -> {
          var code = event.getItem().code();
          if (event.isCtrlKey() || event.isMetaKey() || event.isShiftKey()) {
            gestures.toggle(code);
          } else {
            gestures.select(code, true);
          }
        });
    addSortListener(
        event -> {
          if (event.isFromClient()) {
            tellOrder(event.getSortOrder(), onSort);
          }
        });
  }

  /** Shows the columns of a level. */
  void of(Level shown) {
    if (level != shown) {
      level = shown;
      removeAllColumns();
      columns.clear();
      ticks.add();
      Attribute.of(shown).forEach(this::add);
    }
  }

  /** Sorts by a column; null: as the rows come. */
  void sortBy(@Nullable Attribute column, boolean descending) {
    var sorted = column == null ? null : columns.get(column);
    sort(
        sorted == null
            ? List.of()
            : List.of(
                new GridSortOrder<>(
                    sorted, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
  }

  /** Shows these rows and no others. */
  void list(List<Row> rows) {
    setItems(rows);
    ticks.of(rows);
    columns.forEach((column, shown) -> shown.setFooter(total(rows, column)));
  }

  /**
   * Marks the row of a code, or none.
   *
   * @param others codes of rows that are marked lightly
   */
  void select(@Nullable String code, Set<String> others) {
    selected = code;
    near = others;
    getDataProvider().refreshAll();
  }

  /** Ticks the rows of these and no others. */
  void mark(Set<String> codes) {
    ticks.mark(codes);
    getDataProvider().refreshAll();
  }

  /** {@return what a column is called} */
  String title(Attribute column) {
    return getTranslation("explore.column." + View.word(column));
  }

  /** {@return the columns that people may hide} */
  List<Attribute> choosable() {
    return columns.keySet().stream().filter(column -> column != Attribute.NAME).toList();
  }

  /** {@return those of them that are shown} */
  Set<Attribute> shown() {
    var shown = EnumSet.noneOf(Attribute.class);
    choosable().stream().filter(column -> !hidden.contains(column)).forEach(shown::add);
    return shown;
  }

  /** Shows these columns, of those that people may hide, and no others. */
  void choose(Set<Attribute> chosen) {
    for (var column : choosable()) {
      if (chosen.contains(column)) {
        hidden.remove(column);
      } else {
        hidden.add(column);
      }
    }
    columns.forEach((column, shown) -> shown.setVisible(!hidden.contains(column)));
  }

  private String parts(Row row) {
    var selection =
        row.code().equals(selected) ? "lc-selected" : near.contains(row.code()) ? "lc-near" : "";
    return ticks.isMarked(row.code()) ? selection + " lc-marked" : selection;
  }

  private void add(Attribute column) {
    var added =
        addColumn(row -> text(row, column))
            .setKey(column.name())
            .setHeader(title(column))
            .setComparator(comparator(column))
            .setResizable(true)
            .setAutoWidth(true)
            .setFlexGrow(0)
            .setTooltipGenerator(row -> text(row, column));
    if (isNumber(column)) {
      added.setTextAlign(ColumnTextAlign.END);
    }
    added.setFrozen(column == Attribute.NAME);
    added.setVisible(!hidden.contains(column));
    columns.put(column, added);
  }

  private static void tellOrder(
      List<GridSortOrder<Row>> orders, BiConsumer<@Nullable Attribute, Boolean> onSort) {
    if (orders.isEmpty()) {
      onSort.accept(null, false);
    } else {
      var first = orders.getFirst();
      onSort.accept(
          Attribute.valueOf(Objects.requireNonNull(first.getSorted().getKey())),
          first.getDirection() == SortDirection.DESCENDING);
    }
  }

  private String total(List<Row> rows, Attribute column) {
    if (column == Attribute.NAME) {
      return getTranslation("explore.table.total");
    }
    var known = rows.stream().map(row -> row.number(column)).filter(Objects::nonNull).toList();
    return column.addsUp() && !known.isEmpty()
        ? numbers.format(known.stream().mapToLong(Long::longValue).sum())
        : "";
  }

  private String text(Row row, Attribute column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return "";
    }
    if (column == Attribute.SOURCE) {
      return recorded.source(text);
    }
    return switch (column.type()) {
      case WORD ->
          getTranslation("explore." + View.word(column) + "." + text.toLowerCase(Locale.ROOT));
      case NUMBER -> numbers.format(row.number(column));
      case TEXT, TEXTS, YEAR -> text;
    };
  }

  /** What is not known is less than anything. */
  private Comparator<Row> comparator(Attribute column) {
    return isNumber(column)
        ? Comparator.comparing(
            row -> row.number(column), Comparator.nullsFirst(Comparator.naturalOrder()))
        : Comparator.comparing(row -> text(row, column), Collator.getInstance(getLocale()));
  }

  private static boolean isNumber(Attribute column) {
    return column.type() == Attribute.Type.NUMBER || column.type() == Attribute.Type.YEAR;
  }
}
