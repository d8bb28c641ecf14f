package org.liancun.ledger;

import java.util.HashSet;
import java.util.function.Consumer;

/** What holds for the rows of every kind. */
final class RowRules {

  private final Consumer<Complaint> complaints;

  RowRules(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  /**
   * {@return whether a row can be taken further; complains if not}
   *
   * @param isKnown whether its record is there, so that it may leave out what it does not change
   */
  boolean allow(Row row, boolean isKnown) {
    boolean complete = isKnown || isComplete(row);
    return isForward(row) && complete;
  }

  /** {@return whether what a row brings together is not one and the same; complains if it is} */
  boolean linksTwo(Row row) {
    if (row.kind().shape() instanceof Kind.Shape.Link link && link.mayLoop()) {
      return true;
    }
    var seen = new HashSet<String>();
    for (var key : row.kind().natural()) {
      var field = row.kind().field(key);
      var named = row.values().text(key);
      if (field.form() == Form.REFERENCE && !named.isEmpty() && !seen.add(named)) {
        complaints.accept(Complaint.of(row, field, "ledger.rule.itself"));
        return false;
      }
    }
    return true;
  }

  /** {@return whether a row states all that a new record needs; complains if not} */
  private boolean isComplete(Row row) {
    boolean complete = true;
    for (var field : row.kind().fields()) {
      if (field.required() && row.values().get(field.key()) == null) {
        complaints.accept(Complaint.of(row, field, "ledger.rule.missing"));
        complete = false;
      }
    }
    return complete;
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
