package org.liancun.editing;

import java.time.OffsetDateTime;
import java.util.Map;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.PastImport;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Extent;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;

/** A plan inside its transaction; it may run more than once, and counts once. */
final class PlanWriting {

  private final Ledger ledger;
  private final Recorder recorder;
  private final Plan plan;
  private final PastImport blank;

  /**
   * One attempt at changing something.
   *
   * @param id of the change
   * @param by whose it is
   */
  PlanWriting(
      Ledger ledger, Recorder recorder, Plan plan, String id, String by, OffsetDateTime at) {
    this.ledger = ledger;
    this.recorder = recorder;
    this.plan = plan;
    this.blank = new PastImport(id, "", "", at, by, Extent.NONE, false);
  }

  Saving in(GraphTransaction tx) {
    var provenance = new Provenance(blank.id(), blank.at().toLocalDate(), blank.at());
    recorder.lock(tx, provenance);
    var known = tx.run("intake/import", Map.of("id", blank.id()), row -> row.get("id").asString());
    if (!known.isEmpty()) {
      // The connection broke after the commit and before its acknowledgement.
      return new Saving.Saved(blank);
    }
    return switch (plan.in(tx, blank.by() + " " + blank.at().toLocalDate())) {
      case Plan.Refused refused -> refused.saving();
      case Plan.Ready ready -> new Saving.Saved(write(ready, provenance, tx));
    };
  }

  private PastImport write(Plan.Ready ready, Provenance provenance, GraphTransaction tx) {
    ledger.write(ready.reconciled(), provenance, tx, steps -> {});
    recorder.guard(tx, ready.touched());
    var done =
        new PastImport(
            blank.id(), ready.name(), ready.kinds(), blank.at(), blank.by(), ready.extent(), false);
    recorder.noted(tx, done.kind(), done.file(), done.by(), done.extent(), provenance);
    return done;
  }
}
