package org.liancun.intake;

import java.util.List;
import java.util.Map;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;

/** One import inside its transaction; it may run more than once, and counts once. */
final class Writing {

  private final Recorder recorder;
  private final Preview.Ready preview;
  private final Provenance provenance;
  private final PastImport record;
  private final Progress progress;
  private double reached;

  Writing(
      Recorder recorder,
      Preview.Ready preview,
      Provenance provenance,
      PastImport record,
      Progress progress) {
    this.recorder = recorder;
    this.preview = preview;
    this.provenance = provenance;
    this.record = record;
    this.progress = progress;
  }

  Outcome in(GraphTransaction tx) {
    var last = recorder.lock(tx, provenance);
    if (isWritten(tx)) {
      // The connection broke after the commit and before its acknowledgement.
      return new Outcome.Written(record);
    }
    var seen = preview.comparison();
    boolean isAsSeen = last.equals(seen.turn());
    var now = isAsSeen ? seen : Comparison.of(seen.reading(), seen.options(), last, tx);
    if (!isAsSeen && !now.isAs(preview)) {
      return new Outcome.Refused(Message.of("intake.refused.changed-meanwhile"));
    }
    record(now, tx);
    return new Outcome.Written(record);
  }

  /** {@return how much of the work the latest attempt had done, from 0 to 1} */
  double reached() {
    return reached;
  }

  private void record(Comparison comparison, GraphTransaction tx) {
    var counter = new Counter(comparison.steps());
    comparison.record(tx, provenance, counter);
    recorder.guard(tx, comparison.touched());
    counter.done(0);
    recorder.noted(tx, record.kind(), record.file(), record.by(), record.extent(), provenance);
  }

  private boolean isWritten(GraphTransaction tx) {
    List<String> ids =
        tx.run("intake/import", Map.of("id", record.id()), row -> row.get("id").asString());
    return !ids.isEmpty();
  }

  private final class Counter implements StepCounter {

    private final int all;
    private int done;

    Counter(int all) {
      this.all = all;
      done(0);
    }

    @Override
    public void done(int steps) {
      if (progress.isCancelled()) {
        throw new CancelledException();
      }
      done += steps;
      reached = all == 0 ? 1 : (double) done / all;
      progress.advanced(done, all);
    }
  }
}
