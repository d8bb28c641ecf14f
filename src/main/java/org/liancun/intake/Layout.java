package org.liancun.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.intake.reading.TableRow;

/**
 * Which columns of a table are kept. Only these are carried on: what looks personal is gone before
 * anybody compares, shows or logs a row.
 *
 * @param kept positions in the table, in the order of the kept cells
 */
record Layout(SheetHead head, List<Integer> kept, List<Message> notes) {

  static Layout of(String file, String sheet, Header header, List<TableRow> rows) {
    var positions = new LinkedHashMap<Column, Integer>();
    var labels = new LinkedHashMap<Column, String>();
    var kept = new ArrayList<Integer>();
    header
        .positions()
        .forEach(
            (column, position) -> {
              if (!PersonalNumbers.areCards(cells(rows, position))) {
                positions.put(column, kept.size());
                labels.put(column, header.row().cell(position));
                kept.add(position);
              }
            });
    var head = new SheetHead(file, sheet, header.row().number(), positions, labels);
    return new Layout(head, kept, notes(head, header.row(), kept, rows));
  }

  SheetRow row(TableRow row) {
    return new SheetRow(head, new TableRow(row.number(), kept.stream().map(row::cell).toList()));
  }

  private static List<Message> notes(
      SheetHead head, TableRow header, List<Integer> kept, List<TableRow> rows) {
    var dropped = new ArrayList<String>();
    var extra = new ArrayList<String>();
    for (int i = 0; i < header.cells().size(); i++) {
      if (!kept.contains(i)) {
        (isPersonal(header.cell(i), cells(rows, i)) ? dropped : extra).add(header.cell(i));
      }
    }
    extra.removeIf(String::isEmpty);
    var notes = new ArrayList<Message>();
    note("intake.note.dropped", head, dropped, notes);
    note("intake.note.extra", head, extra, notes);
    return notes;
  }

  private static void note(String key, SheetHead head, List<String> columns, List<Message> notes) {
    if (!columns.isEmpty()) {
      var where = head.name().isEmpty() ? head.file() : head.file() + " · " + head.name();
      notes.add(Message.of(key, where, String.join("、", columns)));
    }
  }

  private static boolean isPersonal(String header, List<String> cells) {
    return PersonalNumbers.areAnnouncedBy(header) || PersonalNumbers.fill(cells);
  }

  private static List<String> cells(List<TableRow> rows, int position) {
    return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).cell(position)).toList();
  }
}
