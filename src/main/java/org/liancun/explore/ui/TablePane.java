package org.liancun.explore.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Attribute;
import org.liancun.explore.Listing;
import org.liancun.explore.Row;
import org.liancun.frame.QuietButton;
import org.liancun.organization.Level;

/** One level of the county as a table: what the canvas draws, and all that is known of it. */
final class TablePane extends Div {

  private final RowsGrid grid;
  private final Select<Level> levels = new Select<>();
  private final TextField find = new TextField();
  private final Span count = new Span();
  private final CheckboxGroup<Attribute> choice = new CheckboxGroup<>();
  private final Consumer<Listing> onListing;
  private final NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
  private Map<Level, Integer> totals = Map.of();
  private List<Row> rows = List.of();
  private List<Row> listed = List.of();
  private Set<String> marked = Set.of();
  private Listing listing = Listing.FIRST;
  private Selected selected = Selected.NOTHING;

  /**
   * An empty table.
   *
   * @param onListing told what people want listed, and how
   */
  TablePane(Gestures gestures, Consumer<Listing> onListing) {
    this.onListing = onListing;
    grid = new RowsGrid(gestures, this::sorted);
    addClassNames("lc-pane", "lc-table");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("explore.pane.table"));
    grid.getElement().setAttribute("aria-label", getTranslation("explore.pane.table"));
    prepareLevels();
    prepareFind();
    count.addClassName("lc-table-count");
    var head = new Div(levels, find, count, columnsButton());
    head.addClassName("lc-table-head");
    add(head, grid);
  }

  /**
   * Lists rows.
   *
   * @param level which they are of
   * @param there how many there are to list of each level
   */
  void show(Level level, Map<Level, Integer> there, List<Row> those, Listing how) {
    totals = there;
    rows = those;
    levels.setItems(offered(level));
    levels.setValue(level);
    grid.of(level);
    choice.setItems(grid.choosable());
    choice.setValue(grid.shown());
    list(how);
    grid.recalculateColumnWidths();
  }

  /** Lists the same rows in another order, or others of them. */
  void list(Listing how) {
    listing = how;
    listed =
        rows.stream()
            .filter(row -> !how.onlyMarked() || marked.contains(row.code()))
            .filter(row -> row.mentions(how.text()))
            .toList();
    find.setValue(how.text());
    grid.list(listed);
    select(selected, false);
    grid.sortBy(how.order(), how.descending());
    count.setText(howMany());
  }

  /**
   * Marks the row of what is selected, or lightly the rows of what lies in it, or of what it lies
   * in; brings the first of them into view if asked to.
   */
  void select(Selected chosen, boolean reveal) {
    selected = chosen;
    var there = chosen.among(listed, Level.TOWNSHIP);
    grid.select(chosen.code(), there.stream().map(Row::code).collect(toSet()));
    if (reveal) {
      there.stream().findFirst().ifPresent(grid::scrollToItem);
    }
  }

  /** Ticks the rows of these and no others. */
  void mark(Set<String> codes) {
    marked = codes;
    grid.mark(codes);
  }

  private List<Level> offered(Level now) {
    return Arrays.stream(Level.values())
        .filter(level -> level.compareTo(Level.COUNTY) > 0)
        .filter(level -> level == now || totals.getOrDefault(level, 0) > 0)
        .toList();
  }

  private void prepareLevels() {
    levels.addThemeVariants(SelectVariant.LUMO_SMALL);
    levels.setAriaLabel(getTranslation("explore.table.level"));
    levels.setItemLabelGenerator(
        level ->
            getTranslation("level." + level.key())
                + " · "
                + numbers.format(totals.getOrDefault(level, 0)));
    levels.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            onListing.accept(listing.of(event.getValue()));
          }
        });
  }

  private void prepareFind() {
    find.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    find.setPlaceholder(getTranslation("explore.table.find"));
    find.setAriaLabel(getTranslation("explore.table.find"));
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onListing.accept(listing.mentioning(event.getValue()));
          }
        });
  }

  private void sorted(@Nullable Attribute column, boolean descending) {
    onListing.accept(listing.by(column, descending));
  }

  private Component columnsButton() {
    var button = new QuietButton(getTranslation("explore.table.columns"));
    choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choice.setItemLabelGenerator(grid::title);
    choice.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            grid.choose(event.getValue());
          }
        });
    var popover = new Popover(choice);
    popover.setTarget(button);
    popover.setAriaLabel(getTranslation("explore.table.columns"));
    var chooser = new Div(button, popover);
    chooser.addClassName("lc-table-columns");
    return chooser;
  }

  private String howMany() {
    return listed.size() == rows.size()
        ? getTranslation("explore.table.rows", numbers.format(rows.size()))
        : getTranslation(
            "explore.table.some", numbers.format(listed.size()), numbers.format(rows.size()));
  }
}
