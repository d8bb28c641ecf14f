package org.liancun.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Breach;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.organization.StructureException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Makes the changes of some sheets and takes them back, so that people hear at which rows they
 * would break a rule before they agree.
 */
final class Trial {

  /** More would keep others waiting; whether those break a rule is learnt when they are written. */
  static final int MOST_STEPS = 20_000;

  private final Graph graph;
  private final Recorder recorder;
  private final OffsetDateTime now;

  Trial(Graph graph, Recorder recorder, OffsetDateTime now) {
    this.graph = graph;
    this.recorder = recorder;
    this.now = now;
  }

  /** {@return what people see before they agree} */
  Preview of(Comparison comparison) {
    var preview = comparison.preview();
    if (!(preview instanceof Preview.Ready ready)
        || ready.isIdle()
        || comparison.steps() > MOST_STEPS) {
      return preview;
    }
    var breaches = breaches(comparison);
    return breaches.isEmpty() ? preview : comparison.refused(breaches);
  }

  private List<Breach> breaches(Comparison comparison) {
    try {
      return graph.tryOut(tx -> breaches(comparison, tx));
    } catch (Neo4jException e) {
      if (Memory.isExhausted(e)) {
        return List.of();
      }
      throw e;
    }
  }

  private List<Breach> breaches(Comparison comparison, GraphTransaction tx) {
    var provenance = new Provenance("trial", comparison.options().effective(), now);
    if (!recorder.lock(tx, provenance).equals(comparison.turn())) {
      // It is outdated already, and will be compared once more before it is written.
      return List.of();
    }
    comparison.record(tx, provenance, steps -> {});
    try {
      recorder.guard(tx, comparison.touched());
      return List.of();
    } catch (StructureException e) {
      return e.breaches();
    }
  }
}
