package org.liancun.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.intake.reading.Span;
import org.liancun.intake.reading.Table;
import org.liancun.intake.reading.TableRow;
import org.liancun.ledger.PersonalNumbers;

/**
 * Which columns of a table are kept. Only these are carried on: what looks personal is gone before
 * anybody compares, shows or logs a row.
 *
 * @param kept positions in the table, in the order of the kept cells
 */
record Layout(SheetHead head, List<Integer> kept, List<Message> notes) {

  private static final int LETTERS = 26;

  static Layout of(String file, Table table, Header header, List<TableRow> rows) {
    var positions = new LinkedHashMap<Column, Integer>();
    var inFile = new LinkedHashMap<Column, Integer>();
    var labels = new LinkedHashMap<Column, String>();
    var kept = new ArrayList<Integer>();
    header
        .positions()
        .forEach(
            (column, position) -> {
              if (!PersonalNumbers.areCards(cells(rows, position))) {
                positions.put(column, kept.size());
                inFile.put(column, position);
                labels.put(column, header.row().cell(position));
                kept.add(position);
              }
            });
    var head =
        new SheetHead(
            header.kind(), file, table.name(), header.row().number(), positions, inFile, labels);
    var notes = notes(head, header.row(), kept, rows);
    note("intake.note.filled-down", head, filled(table.spans(), header.row(), kept), notes);
    return new Layout(head, kept, notes);
  }

  SheetRow row(TableRow row) {
    var unsaved = new HashMap<Integer, String>();
    for (int i = 0; i < kept.size(); i++) {
      var formula = row.unsaved().get(kept.get(i));
      if (formula != null) {
        unsaved.put(i, formula);
      }
    }
    var texts = kept.stream().map(row::writtenCell).toList();
    return new SheetRow(head, TableRow.of(row.number(), texts, unsaved));
  }

  private static List<Message> notes(
      SheetHead head, TableRow header, List<Integer> kept, List<TableRow> rows) {
    var dropped = new ArrayList<String>();
    var extra = new ArrayList<String>();
    for (int i = 0; i < header.cells().size(); i++) {
      if (!kept.contains(i)) {
        var name = header.cell(i);
        if (isPersonal(name, cells(rows, i))) {
          dropped.add(name.isEmpty() ? letters(i) : name);
        } else if (!name.isEmpty() && !RemarkColumn.isNamedBy(name)) {
          extra.add(name);
        }
      }
    }
    var notes = new ArrayList<Message>();
    note("intake.note.dropped", head, dropped, notes);
    note("intake.note.extra", head, extra, notes);
    return notes;
  }

  private static List<String> filled(List<Span> spans, TableRow header, List<Integer> kept) {
    return spans.stream()
        .filter(span -> span.top() > header.number() && kept.contains(span.column()))
        .map(span -> header.cell(span.column()))
        .distinct()
        .toList();
  }

  private static void note(String key, SheetHead head, List<String> columns, List<Message> notes) {
    if (!columns.isEmpty()) {
      notes.add(Message.of(key, head.where(), String.join("、", columns)));
    }
  }

  /** A column without a header goes by what spreadsheet programs call it. */
  private static String letters(int position) {
    var last = String.valueOf((char) ('A' + position % LETTERS));
    return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
  }

  private static boolean isPersonal(String header, List<String> cells) {
    return PersonalNumbers.areAnnouncedBy(header) || PersonalNumbers.fill(cells);
  }

  private static List<String> cells(List<TableRow> rows, int position) {
    return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).cell(position)).toList();
  }
}
