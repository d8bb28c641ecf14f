package org.liancun.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Change;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Reconciled;
import org.liancun.ledger.Recorded;
import org.liancun.ledger.Records;
import org.liancun.organization.Extent;

/** What it takes to do one edit. */
record EditPlan(Edit edit, Ledger ledger, Records records) implements Plan {

  private static final String NAME = "name";

  @Override
  public Result in(GraphTransaction tx, String origin) {
    if (edit instanceof Edit.OfOpened change) {
      var now = now(change.opened(), tx);
      if (now.isEmpty()) {
        return new Refused(new Saving.Gone());
      }
      if (!isSame(now.get(), change.opened().record())) {
        var last = records.lastChange(edit.kind(), now.get().id(), tx);
        var other = new Opened(now.get(), change.opened().day());
        return new Refused(new Saving.Overtaken(other, last));
      }
    }
    var statement = Statement.of(edit, origin);
    return statement.complaints().isEmpty()
        ? reconciled(statement, tx)
        : new Refused(new Saving.Wrong(statement.complaints()));
  }

  @Override
  public List<String> texts() {
    return List.of(edit.source());
  }

  private static boolean isSame(Recorded now, Recorded then) {
    return now.id().equals(then.id()) && now.values().equals(then.values());
  }

  private Optional<Recorded> now(Opened opened, GraphTransaction tx) {
    return records.named(edit.kind(), List.of(opened.record().id()), opened.day(), tx).stream()
        .findFirst()
        .or(() -> records.inStead(opened.record(), opened.day(), tx));
  }

  private Result reconciled(Statement statement, GraphTransaction tx) {
    var reconciled = ledger.reconcile(statement.rows(), statement.terms(), tx);
    if (!reconciled.complaints().isEmpty()) {
      return new Refused(new Saving.Wrong(reconciled.complaints()));
    }
    if (edit instanceof Edit.Addition && reconciled.changes().getFirst().effect() != Effect.ADDED) {
      return new Refused(exists(reconciled.changes().getFirst()));
    }
    if (reconciled.steps() == 0) {
      return new Refused(new Saving.Idle());
    }
    var ready = new Ready(reconciled, edit.kind().key(), name(reconciled), reconciled.touched());
    return statement.terms().voided().isEmpty() ? ready : ready.counting(inStead(statement));
  }

  /** What is there bears the name that it would lose. */
  private static Saving exists(Change change) {
    var name =
        change.differences().stream()
            .filter(difference -> difference.field().key().equals("name"))
            .map(Change.Difference::before)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .findFirst()
            .orElse(change.name());
    return new Saving.Exists(name, change.code());
  }

  /** One record struck out, or written down anew in its place. */
  private static Extent inStead(Statement statement) {
    return statement.rows().isEmpty() ? new Extent(0, 0, 1) : new Extent(0, 1, 0);
  }

  /** What is called otherwise from now on is told by its new name. */
  private String name(Reconciled reconciled) {
    return switch (edit) {
      case Edit.Amendment change when !change.cells().getOrDefault(NAME, "").isBlank() ->
          change.cells().getOrDefault(NAME, "");
      case Edit.OfOpened change -> change.opened().record().title();
      default -> reconciled.changes().getFirst().name();
    };
  }
}
