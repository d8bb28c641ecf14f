package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liancun.editing.Editing;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Recorded;

/** The records of one kind, as a sheet of theirs would have them; pages are read as one scrolls. */
final class RecordsTable extends Composite<Grid<Recorded>> {

  private static final Set<Form> NUMBERS = Set.of(Form.WHOLE, Form.DECIMAL);
  private static final Set<String> LEAST = Set.of("source", "synthetic", "derived");
  private static final int PAGE = 60;

  private final Editing editing;

  RecordsTable(Editing editing, Consumer<Recorded> onOpen) {
    this.editing = editing;
    var grid = getContent();
    grid.addThemeVariants(
        GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setPageSize(PAGE);
    grid.setSizeFull();
    grid.addClassName("lc-records-table");
    grid.addItemClickListener(click -> onOpen.accept(click.getItem()));
    grid.addSelectionListener(
        selection -> selection.getFirstSelectedItem().ifPresent(record -> grid.deselectAll()));
  }

  /** Shows records by their ids, as they are on a day. */
  void show(Kind kind, List<String> ids, LocalDate day) {
    var grid = getContent();
    grid.removeAllColumns();
    kind.fields().stream().filter(field -> !LEAST.contains(field.key())).forEach(this::add);
    kind.find("source").ifPresent(this::add);
    grid.setItems(
        DataProvider.fromCallbacks(query -> page(kind, ids, day, query), query -> ids.size()));
  }

  private void add(Field field) {
    var column =
        getContent()
            .addColumn(record -> record.text(field, getLocale()))
            .setHeader(field.label(getLocale()))
            .setTooltipGenerator(record -> record.text(field, getLocale()))
            .setAutoWidth(true)
            .setResizable(true);
    if (NUMBERS.contains(field.form())) {
      column.setTextAlign(ColumnTextAlign.END);
    }
  }

  private Stream<Recorded> page(
      Kind kind, List<String> ids, LocalDate day, Query<Recorded, ?> query) {
    int from = Math.min(query.getOffset(), ids.size());
    int to = Math.min(from + query.getLimit(), ids.size());
    return editing.records(kind, ids.subList(from, to), day).stream();
  }
}
