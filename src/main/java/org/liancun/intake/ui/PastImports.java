package org.liancun.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.liancun.intake.PastImport;

/** What came in before, newest first. */
final class PastImports extends Div {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Grid<PastImport> grid = new Grid<>();

  PastImports() {
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
    grid.addColumn(past -> past.at().format(MINUTE))
        .setHeader(getTranslation("intake.past.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(PastImport::file).setHeader(getTranslation("intake.past.file")).setFlexGrow(2);
    grid.addColumn(this::kinds).setHeader(getTranslation("intake.past.kind")).setAutoWidth(true);
    grid.addColumn(PastImport::by).setHeader(getTranslation("intake.past.by")).setAutoWidth(true);
    grid.addColumn(PastImport::added)
        .setHeader(getTranslation("intake.past.added"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true);
    grid.addColumn(PastImport::changed)
        .setHeader(getTranslation("intake.past.changed"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true);
    grid.setAllRowsVisible(true);
    add(new H3(getTranslation("intake.past")), grid);
  }

  /** Shows these; nothing at all where there are none. */
  void show(List<PastImport> imports) {
    grid.setItems(imports);
    setVisible(!imports.isEmpty());
  }

  private String kinds(PastImport past) {
    return Arrays.stream(past.kind().split(","))
        .map(kind -> getTranslation("intake.kind." + kind))
        .collect(Collectors.joining("、"));
  }
}
