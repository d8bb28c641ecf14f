package org.liancun.explore.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Set;
import org.liancun.explore.Attribute;
import org.liancun.explore.Row;

/** The column of a table in which rows are picked out, one by one or all that are listed. */
final class Ticks {

  private static final String BOX =
      "<vaadin-checkbox .checked=\"${item.marked}\" accessible-name=\"${item.label}\""
          + " @change=\"${toggle}\"></vaadin-checkbox>";

  private final Grid<Row> grid;
  private final Gestures gestures;
  private final Checkbox all = new Checkbox();
  private List<Row> listed = List.of();
  private Set<String> marked = Set.of();

  Ticks(Grid<Row> grid, Gestures gestures) {
    this.grid = grid;
    this.gestures = gestures;
    all.setAriaLabel(grid.getTranslation("explore.mark.all"));
    all.setTooltipText(grid.getTranslation("explore.mark.all"));
    all.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            gestures.mark(listed.stream().map(Row::code).toList(), event.getValue());
          }
        });
  }

  /** Adds the column before all that are added later. */
  void add() {
    grid.addColumn(
            LitRenderer.<Row>of(BOX)
                .withProperty("marked", row -> isMarked(row.code()))
                .withProperty(
                    "label",
                    row -> grid.getTranslation("explore.mark.one", row.text(Attribute.NAME)))
                .withFunction("toggle", row -> gestures.toggle(row.code())))
        .setHeader(all)
        .setFrozen(true)
        .setWidth("44px")
        .setFlexGrow(0)
        .setResizable(false);
  }

  boolean isMarked(String code) {
    return marked.contains(code);
  }

  /** Ticks the rows of these and no others. */
  void mark(Set<String> codes) {
    marked = codes;
    showAll();
  }

  /** From now on these are the rows that are listed. */
  void of(List<Row> rows) {
    listed = rows;
    showAll();
  }

  private void showAll() {
    long ticked = listed.stream().filter(row -> isMarked(row.code())).count();
    all.setValue(ticked > 0 && ticked == listed.size());
    all.setIndeterminate(ticked > 0 && ticked < listed.size());
  }
}
