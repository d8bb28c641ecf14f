package org.liancun.ledger;

import java.util.function.Consumer;

/** What holds for the rows of every kind. */
final class RowRules {

  private final Consumer<Complaint> complaints;

  RowRules(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  /** {@return whether a row can be taken further; complains if not} */
  boolean allow(Row row) {
    boolean complete = isCoded(row) || isComplete(row);
    return isForward(row) && complete;
  }

  /** {@return whether a row states all that a new record needs; complains if not} */
  boolean isComplete(Row row) {
    boolean complete = true;
    for (var field : row.kind().fields()) {
      if (field.required() && row.values().get(field.key()) == null) {
        complaints.accept(Complaint.of(row, field, "ledger.rule.missing"));
        complete = false;
      }
    }
    return complete;
  }

  /** What has a code may be known, and then a row may leave out what it does not change. */
  private static boolean isCoded(Row row) {
    return row.kind().shape() instanceof Kind.Shape.Node
        && row.kind().find(Kind.CODE).isPresent()
        && !row.values().text(Kind.CODE).isEmpty();
  }

  private boolean isForward(Row row) {
    var since = row.values().day("since");
    var until = row.values().day("until");
    if (since == null || until == null || !until.isBefore(since)) {
      return true;
    }
    complaints.accept(
        Complaint.of(row, row.kind().field("until"), "ledger.rule.until-before-since"));
    return false;
  }
}
