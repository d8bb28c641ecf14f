package org.liancun.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.intake.reading.Table;
import org.liancun.intake.reading.TableRow;
import org.liancun.intake.reading.Tables;
import org.springframework.stereotype.Component;

/** Finds out of which kind a table is, by the row that names all columns that the kind needs. */
@Component
class SheetFinder {

  private final List<SheetKind> kinds;
  private final Headers headers;

  SheetFinder(List<SheetKind> kinds, List<SheetKinds> families) {
    this.kinds =
        Stream.concat(kinds.stream(), families.stream().flatMap(family -> family.kinds().stream()))
            .toList();
    this.headers = new Headers(this.kinds);
  }

  /**
   * Finds the sheets of a file.
   *
   * @param notes takes what was left out
   * @return at least one sheet, or why there is none
   */
  Reading find(Tables tables, List<Message> notes) {
    return find(tables, notes, headers);
  }

  /**
   * Finds the sheets of a file that are known to be of one kind.
   *
   * @param kind its key or title; of an unknown one there are no sheets
   */
  Reading find(Tables tables, List<Message> notes, String kind) {
    return find(tables, notes, new Headers(headers.titled(kind)));
  }

  private Reading find(Tables tables, List<Message> notes, Headers headers) {
    var filled =
        tables.tables().stream()
            .filter(table -> !table.rows().isEmpty() && !Instructions.areNamed(table.name()))
            .toList();
    var sheets = new ArrayList<Sheet>();
    var unknown = new ArrayList<Message>();
    var faults = new ArrayList<Finding>();
    for (var table : filled) {
      var header = headers.find(table, name(tables, table));
      if (header.isPresent() && isMeant(table, header.get(), headers)) {
        noteKind(tables, table, header.get(), headers, notes);
        sheets.add(sheet(tables.file(), table, header.get(), notes));
      } else if (isIncomplete(table)) {
        sheets.add(unread(tables.file(), table, faults));
      } else {
        unknown.add(Message.of("intake.note.sheet-ignored", table.name()));
      }
    }
    if (sheets.size() == faults.size()) {
      return new Reading.Unreadable(noHeader(tables, filled));
    }
    notes.addAll(unknown);
    tables
        .hidden()
        .forEach(name -> notes.add(Message.of("intake.note.hidden", tables.file(), name)));
    return new Reading.Understood(List.of(tables.file()), sheets, notes, faults);
  }

  /** Where the name of a sheet tells nothing, people have to see whether it was understood. */
  private static void noteKind(
      Tables tables, Table table, Header header, Headers headers, List<Message> notes) {
    if (headers.haveToChoose() && !headers.titled(name(tables, table)).contains(header.kind())) {
      var where = table.name().isEmpty() ? tables.file() : tables.file() + " · " + table.name();
      notes.add(
          Message.of("intake.note.kind", where, Message.of("intake.kind." + header.kind().key())));
    }
  }

  /** What a sheet is called goes before what its columns may also be. */
  private boolean isMeant(Table table, Header header, Headers headers) {
    var named = headers.titled(table.name());
    return !headers.haveToChoose() || named.isEmpty() || named.contains(header.kind());
  }

  /** A sheet that goes by the title of a kind is meant to be read, though columns are missing. */
  private boolean isIncomplete(Table table) {
    var named = headers.titled(table.name());
    return headers
        .nearest(table, table.name())
        .filter(header -> named.contains(header.kind()))
        .isPresent();
  }

  /** Without its rows, so that all that is wrong with other sheets is told with it. */
  private Sheet unread(String file, Table table, List<Finding> faults) {
    var header = headers.nearest(table, table.name()).orElseThrow();
    var missing = header.missing().getFirst();
    faults.add(
        new Finding(
            new Place(file, table.name(), header.row().number()),
            missing.chinese(),
            SheetHead.NOWHERE,
            "",
            Message.of("intake.rule.columns-missing", names(header.missing())),
            Message.of("intake.suggestion.columns-missing")));
    return new Sheet(header.kind(), Layout.of(file, table, header, List.of()).head(), List.of());
  }

  private static Sheet sheet(String file, Table table, Header header, List<Message> notes) {
    var below = table.rows().stream().filter(row -> row.number() > header.row().number()).toList();
    var layout = Layout.of(file, table, header, below);
    notes.addAll(layout.notes());
    var totals = new TotalRows(header);
    var rows =
        below.stream()
            .filter(row -> !totals.holds(row))
            .map(layout::row)
            .filter(row -> !isBlank(row.cells()))
            .toList();
    totals.note(layout.head(), notes);
    return new Sheet(header.kind(), layout.head(), rows);
  }

  private static boolean isBlank(TableRow row) {
    return row.unsaved().isEmpty() && row.cells().stream().allMatch(String::isEmpty);
  }

  private Message noHeader(Tables tables, List<Table> filled) {
    Optional<Nearest> nearest =
        filled.stream()
            .flatMap(
                table ->
                    headers.nearest(table, name(tables, table)).stream()
                        .map(header -> new Nearest(table, header)))
            .max(Comparator.comparingInt(found -> found.header().known()));
    if (nearest.isPresent()) {
      return missing(tables.file(), nearest.get());
    }
    var wanted = kinds.stream().flatMap(kind -> kind.columns().stream()).toList();
    return Message.of("intake.unreadable.no-header", tables.file(), names(wanted));
  }

  private static Message missing(String file, Nearest nearest) {
    var sheet = nearest.table().name();
    return Message.of(
        "intake.unreadable.columns-missing",
        sheet.isEmpty() ? file : file + " · " + sheet,
        String.valueOf(nearest.header().row().number()),
        names(nearest.header().missing()));
  }

  private static String names(List<Column> columns) {
    return columns.stream()
        .filter(Column::required)
        .map(column -> "%s(%s)".formatted(column.chinese(), column.key()))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** A text file has no sheet with a name; its own is as good. */
  private static String name(Tables tables, Table table) {
    return table.name().isEmpty() ? tables.file().replaceFirst("\\.[^.]*$", "") : table.name();
  }

  private record Nearest(Table table, Header header) {}
}
