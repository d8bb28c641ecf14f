package org.liancun.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.GraphStatus.Phase;

/** Waits for the graph. */
final class Patience {

  private static final Duration LONG = Duration.ofSeconds(90);

  private final GraphState graph;

  Patience(GraphState graph) {
    this.graph = graph;
  }

  /** Waits until questions can be asked, a minute and a half at most. */
  void awaitReadyOrRefuse() {
    var status = await(reached -> reached.phase() != Phase.STARTING, LONG);
    if (!status.isReady()) {
      throw Refusal.databaseUnreachable(status.detail());
    }
  }

  /** {@return whether questions can be asked, now or before that time is over} */
  boolean awaitReady(Duration longest) {
    return await(GraphStatus::isReady, longest).isReady();
  }

  private GraphStatus await(Predicate<GraphStatus> enough, Duration longest) {
    var reached = new CompletableFuture<GraphStatus>();
    Runnable stopListening =
        graph.addListener(
            status -> {
              if (enough.test(status)) {
                reached.complete(status);
              }
            });
    try {
      var now = graph.status();
      return enough.test(now) ? now : reached.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return graph.status();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return graph.status();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      stopListening.run();
    }
  }
}
