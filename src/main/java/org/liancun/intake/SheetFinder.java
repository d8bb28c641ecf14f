package org.liancun.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liancun.intake.reading.Table;
import org.liancun.intake.reading.TableRow;
import org.liancun.intake.reading.Tables;
import org.springframework.stereotype.Component;

/** Finds out of which kind a table is, by the row that names all columns that the kind needs. */
@Component
class SheetFinder {

  /** Titles and remarks may stand above a header, but not more than this. */
  private static final int ROWS_ABOVE = 20;

  private final List<SheetKind> kinds;

  SheetFinder(List<SheetKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Finds the sheets of a file.
   *
   * @param notes takes what was left out
   * @return at least one sheet, or why there is none
   */
  Reading find(Tables tables, List<Message> notes) {
    var filled = tables.tables().stream().filter(table -> !table.rows().isEmpty()).toList();
    var sheets = new ArrayList<Sheet>();
    var unknown = new ArrayList<Message>();
    for (var table : filled) {
      header(table)
          .ifPresentOrElse(
              header -> sheets.add(sheet(tables.file(), table, header, notes)),
              () -> unknown.add(Message.of("intake.note.sheet-ignored", table.name())));
    }
    if (sheets.isEmpty()) {
      return new Reading.Unreadable(noHeader(tables.file(), filled));
    }
    notes.addAll(unknown);
    return new Reading.Understood(List.of(tables.file()), sheets, notes);
  }

  private Optional<Header> header(Table table) {
    return candidates(table).filter(Header::isComplete).findFirst();
  }

  private java.util.stream.Stream<Header> candidates(Table table) {
    return table.rows().stream()
        .limit(ROWS_ABOVE)
        .flatMap(
            row ->
                kinds.stream()
                    .map(kind -> Header.of(kind, row))
                    .sorted(Comparator.comparingInt(Header::known).reversed()));
  }

  private static Sheet sheet(String file, Table table, Header header, List<Message> notes) {
    var below = table.rows().stream().filter(row -> row.number() > header.row().number()).toList();
    var layout = Layout.of(file, table.name(), header, below);
    notes.addAll(layout.notes());
    var rows =
        below.stream()
            .map(layout::row)
            .filter(row -> row.cells().cells().stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    return new Sheet(header.kind(), layout.head(), rows);
  }

  private Message noHeader(String file, List<Table> tables) {
    var nearest =
        tables.stream().flatMap(this::candidates).max(Comparator.comparingInt(Header::known));
    if (nearest.isPresent() && nearest.get().known() > 0) {
      var header = nearest.get();
      return Message.of(
          "intake.unreadable.columns-missing", file, row(header.row()), names(header.missing()));
    }
    var wanted = kinds.stream().flatMap(kind -> kind.columns().stream()).toList();
    return Message.of("intake.unreadable.no-header", file, names(wanted));
  }

  private static String row(TableRow row) {
    return String.valueOf(row.number());
  }

  private static String names(List<Column> columns) {
    return columns.stream()
        .filter(Column::required)
        .map(column -> "%s(%s)".formatted(column.chinese(), column.key()))
        .collect(Collectors.joining("、"));
  }
}
