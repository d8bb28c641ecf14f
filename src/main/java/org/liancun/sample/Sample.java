package org.liancun.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.organization.Extent;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.sample.county.Counties;
import org.liancun.sample.county.CountyRecords;
import org.springframework.stereotype.Service;

/** The sample county on its way into the graph: by the same way as anybody's sheets. */
@Service
public class Sample {

  /** The import that the sample came with. */
  public static final String IMPORT = "sample";

  private final Graph graph;
  private final Recorder recorder;
  private final Ledger ledger;
  private final Kinds kinds;
  private final Clock clock;

  Sample(Graph graph, Recorder recorder, Ledger ledger, Kinds kinds, Clock clock) {
    this.graph = graph;
    this.recorder = recorder;
    this.ledger = ledger;
    this.kinds = kinds;
    this.clock = clock;
  }

  /** Puts the sample county into a store without any unit or village; leaves any other alone. */
  public void loadIntoEmptyStore() {
    graph.write(
        tx -> {
          var provenance = new Provenance(IMPORT, LocalDate.now(clock), OffsetDateTime.now(clock));
          recorder.lock(tx, provenance);
          if (isEmpty(tx)) {
            load(tx, rows(Counties.sample()), provenance, "liancun");
          }
          return null;
        });
  }

  /** {@return whether the sample is in the store, and whether there would be room for it} */
  public SampleState state() {
    return graph.read("sample/state", Map.of("sample", IMPORT), SampleState::of).getFirst();
  }

  /**
   * Puts the sample county into a store in which there is no unit or village, whatever was there
   * before.
   *
   * @param by who wants it
   * @return whether there was room for it
   */
  public boolean putIn(String by) {
    return graph.write(
        tx -> {
          var provenance = new Provenance(IMPORT, LocalDate.now(clock), OffsetDateTime.now(clock));
          recorder.lock(tx, provenance);
          var state = tx.run("sample/state", Map.of("sample", IMPORT), SampleState::of).getFirst();
          if (state.hasRoom()) {
            load(tx, rows(Counties.sample()), provenance, by);
          }
          return state.hasRoom();
        });
  }

  private static boolean isEmpty(GraphTransaction tx) {
    return tx.run("organization/is-empty", Map.of(), row -> row.get("empty").asBoolean())
        .getFirst();
  }

  private void load(GraphTransaction tx, List<Row> rows, Provenance provenance, String by) {
    var reconciled = ledger.reconcile(rows, provenance.effective(), List.of(), tx);
    reconciled.complaints().forEach(Sample::refuse);
    ledger.write(reconciled, provenance, tx, steps -> {});
    recorder.guard(tx, reconciled.touched());
    recorder.noted(tx, IMPORT, "", by, new Extent(rows.size(), 0, 0), provenance);
  }

  private List<Row> rows(CountyRecords records) {
    var rows = new ArrayList<Row>();
    records
        .kinds()
        .forEach(
            (key, cells) -> {
              var kind = kinds.find(key).orElseThrow();
              cells.forEach(
                  row -> rows.add(Cells.row(kind, row, rows.size(), IMPORT, Sample::refuse)));
            });
    return rows;
  }

  private static void refuse(Complaint complaint) {
    throw new IllegalStateException("The sample breaks a rule: " + complaint);
  }
}
