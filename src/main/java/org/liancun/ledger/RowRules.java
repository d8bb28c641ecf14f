package org.liancun.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** What holds for the rows of every kind. */
final class RowRules {

  /** Two days of which one is never before the other. */
  private record Order(String former, String later, String rule) {}

  private static final List<Order> IN_ORDER =
      List.of(
          new Order("since", "until", "ledger.rule.until-before-since"),
          new Order("opened", "closed", "ledger.rule.closed-before-opened"),
          new Order("closed", "relapsed", "ledger.rule.relapsed-before-closed"));

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

  /** {@return whether nothing ends before it begins; complains of each day that comes too early} */
  private boolean isForward(Row row) {
    boolean forward = true;
    for (var order : IN_ORDER) {
      var former = row.values().day(order.former());
      var later = row.values().day(order.later());
      var field = row.kind().find(order.later());
      if (former != null && later != null && later.isBefore(former) && field.isPresent()) {
        complaints.accept(Complaint.of(row, field.get(), order.rule()));
        forward = false;
      }
    }
    return forward;
  }
}
