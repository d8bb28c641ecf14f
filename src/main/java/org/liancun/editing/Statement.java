package org.liancun.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Recorded;
import org.liancun.ledger.Row;
import org.liancun.ledger.Terms;

/** An edit as rows that the ledger takes, as if a sheet had stated them. */
final class Statement {

  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  private final Edit edit;
  private final String origin;
  private final List<Row> rows = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private Terms terms;

  private Statement(Edit edit, String origin) {
    this.edit = edit;
    this.origin = origin;
    this.terms = Terms.from(edit.day());
  }

  /**
   * Puts an edit into rows.
   *
   * @param origin what stands for a document where nobody names one
   */
  static Statement of(Edit edit, String origin) {
    var statement = new Statement(edit, origin);
    switch (edit) {
      case Edit.Addition addition -> statement.add(addition.cells());
      case Edit.Amendment amendment -> statement.amend(amendment);
      case Edit.Ending ending -> statement.end(ending.opened().record());
      case Edit.Removal removal ->
          statement.terms = statement.terms.voiding(removal.opened().record().id());
    }
    return statement;
  }

  List<Row> rows() {
    return rows;
  }

  Terms terms() {
    return terms;
  }

  /** {@return which texts could not be understood} */
  List<Complaint> complaints() {
    return complaints;
  }

  private void amend(Edit.Amendment amendment) {
    var record = amendment.opened().record();
    if (amendment.correcting()) {
      terms = Terms.correcting(amendment.opened().day());
    }
    if (record.kind().shape() instanceof Kind.Shape.Node) {
      add(with(identity(record), cleared(amendment.cells())));
    } else if (!amendment.correcting() && isAnother(amendment)) {
      end(record);
      var begun = all(record);
      begun.put(SINCE, edit.day().toString());
      begun.remove(UNTIL);
      add(with(begun, amendment.cells()));
    } else {
      terms = terms.voiding(record.id());
      add(with(all(record), amendment.cells()));
    }
  }

  /** Whether one link ends and another begins, rather than something about it becoming known. */
  private static boolean isAnother(Edit.Amendment amendment) {
    var kind = amendment.kind();
    return kind.find(UNTIL).isPresent()
        && kind.natural().stream().anyMatch(amendment.cells()::containsKey);
  }

  private void end(Recorded record) {
    var ended = identity(record);
    ended.put(UNTIL, edit.day().toString());
    add(ended);
  }

  /** What tells a record from all others. */
  private static Map<String, String> identity(Recorded record) {
    var all = all(record);
    var kind = record.kind();
    if (kind.shape() instanceof Kind.Shape.Node && kind.find(Kind.CODE).isPresent()) {
      return new HashMap<>(Map.of(Kind.CODE, record.id()));
    }
    all.keySet().removeIf(key -> !kind.natural().contains(key) && !key.equals(SINCE));
    return all;
  }

  private static Map<String, String> all(Recorded record) {
    var cells = new HashMap<String, String>();
    for (var field : record.kind().fields()) {
      cells.put(field.key(), Cells.text(field, record.values().get(field.key()), Locale.CHINESE));
    }
    return cells;
  }

  private static Map<String, String> with(Map<String, String> cells, Map<String, String> more) {
    cells.putAll(more);
    return cells;
  }

  /** An emptied column is stated to be empty, which an empty cell is not. */
  private static Map<String, String> cleared(Map<String, String> cells) {
    var stated = new HashMap<String, String>();
    cells.forEach((key, text) -> stated.put(key, text.isBlank() ? Cells.CLEAR : text));
    return stated;
  }

  private void add(Map<String, String> cells) {
    var stated = new HashMap<>(cells);
    var ground = edit.kind().find("source").map(Field::key);
    if (!edit.source().isBlank()) {
      ground.ifPresent(key -> stated.put(key, edit.source()));
    }
    rows.add(Cells.row(edit.kind(), stated, rows.size(), origin, complaints::add));
  }
}
