package org.liancun.intake.records;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.liancun.intake.Message;
import org.liancun.intake.SheetRow;
import org.liancun.ledger.Complaint;

/** Tells of rows that may be right, but that people should look at; alike ones in one sentence. */
record OddRows(List<SheetRow> places) {

  /** So many sentences people read, and so many rows they look up. */
  private static final int TOLD = 10;

  /** What is said of which rows of a sheet. */
  private record Said(String where, Message what) {}

  List<Message> told(List<Complaint> remarks) {
    var rows = new LinkedHashMap<Said, List<String>>();
    var inOrder = remarks.stream().sorted(comparingInt(remark -> remark.row().number())).toList();
    for (var remark : inOrder) {
      var row = places.get(remark.row().number());
      rows.computeIfAbsent(
              new Said(row.head().where(), new Message(remark.rule(), remark.values())),
              any -> new ArrayList<>())
          .add(String.valueOf(row.place().row()));
    }
    var notes = new ArrayList<Message>();
    rows.entrySet().stream()
        .limit(TOLD)
        .forEach(entry -> notes.add(note(entry.getKey(), entry.getValue())));
    if (rows.size() > TOLD) {
      notes.add(Message.of("intake.note.odd-more", rows.size() - TOLD));
    }
    return notes;
  }

  private static Message note(Said said, List<String> rows) {
    return rows.size() > TOLD
        ? Message.of(
            "intake.note.odd-many", said.where(), rows.subList(0, TOLD), rows.size(), said.what())
        : Message.of("intake.note.odd", said.where(), rows, said.what());
  }
}
