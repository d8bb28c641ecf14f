package org.liancun.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Breach;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.organization.StructureException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Makes the changes of some sheets and takes them back, so that people hear at which rows they
 * would break a rule before they agree. Where something else is wrong, the other rows are tried
 * without those, so that all is told at once.
 */
final class Trial {

  /** More would keep others waiting; whether those break a rule is learnt when they are written. */
  static final int MOST_STEPS = 20_000;

  /** Rows that name rows that name wrong ones: no kind of sheet leads farther. */
  private static final int MOST_ROUNDS = 10;

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
    return switch (comparison.preview()) {
      case Preview.Ready ready when !ready.isIdle() -> tried(comparison, ready);
      case Preview.Refused refused -> {
        tryOut(tx -> blameRest(comparison, tx));
        yield comparison.preview();
      }
      case Preview other -> other;
    };
  }

  private Preview tried(Comparison comparison, Preview.Ready ready) {
    var breaches = tryOut(tx -> breaches(comparison, tx));
    return breaches.isEmpty() ? ready : comparison.refused(breaches);
  }

  private List<Breach> tryOut(Function<GraphTransaction, List<Breach>> work) {
    try {
      return graph.tryOut(work);
    } catch (Neo4jException e) {
      if (Memory.isExhausted(e)) {
        return List.of();
      }
      throw e;
    }
  }

  private List<Breach> breaches(Comparison comparison, GraphTransaction tx) {
    if (comparison.steps() > MOST_STEPS) {
      return List.of();
    }
    var provenance = provenance(comparison);
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

  /** Finds fault also with the rows that are right by themselves, but would break a rule. */
  private List<Breach> blameRest(Comparison comparison, GraphTransaction tx) {
    var left = new LeftOut(comparison.options().completeFor() != null);
    rest(comparison, left, tx)
        .ifPresent(
            rest ->
                rest.blame(
                    breaches(rest, tx).stream().filter(breach -> !left.mayExplain(breach)).toList(),
                    comparison.findings()));
    return List.of();
  }

  /**
   * {@return what comes of the rows that neither are wrong nor name any that are, a wrong cell by
   * itself being left empty}
   */
  private static Optional<Comparison> rest(
      Comparison comparison, LeftOut left, GraphTransaction tx) {
    var rest = comparison;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var wrong = rest.findings();
      if (wrong.isEmpty()) {
        return Optional.of(rest);
      }
      left.add(rest.reading(), wrong);
      rest = Comparison.of(rest.reading().keeping(wrong::tried), rest.options(), rest.turn(), tx);
    }
    return Optional.empty();
  }

  private Provenance provenance(Comparison comparison) {
    return new Provenance("trial", comparison.options().effective(), now);
  }
}
