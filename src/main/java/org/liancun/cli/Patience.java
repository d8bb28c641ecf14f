package org.liancun.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.liancun.console.Console;
import org.liancun.graph.GraphServer;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.GraphStatus.Phase;
import org.springframework.beans.factory.BeanFactory;

/** Waits for the graph, and says why it cannot be asked. */
final class Patience {

  /** A server of one's own that has just been started takes its time, on a small machine most. */
  private static final Duration TO_START = Duration.ofSeconds(90);

  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final Duration NO_LIMIT = Duration.ofDays(10_000);

  private final GraphState graph;
  private final GraphServer server;

  Patience(BeanFactory beans) {
    this.graph = beans.getBean(GraphState.class);
    this.server = beans.getBean(GraphServer.class);
  }

  /** Waits until questions can be asked, as long as is sensible. */
  void awaitReadyOrRefuse() {
    var status = awaitSettled(TO_START);
    if (!status.isReady()) {
      throw Refusal.databaseUnusable(sentence(status));
    }
  }

  /**
   * Waits until it is known whether questions can be asked.
   *
   * @param toStart how long a server of one's own may take
   */
  GraphStatus awaitSettled(Duration toStart) {
    return await(status -> status.phase() != Phase.STARTING, server.isOwn() ? toStart : TO_ANSWER);
  }

  /** Waits until questions can be asked. */
  void awaitReady() {
    await(GraphStatus::isReady, NO_LIMIT);
  }

  /** {@return why questions cannot be asked and what to look at, in the terminal's language} */
  String sentence(GraphStatus status) {
    return switch (status.phase()) {
      case DENIED -> Console.sentence("cli.database-denied", server.address());
      case FAILED -> Console.sentence("cli.database-failed", server.address(), status.detail());
      case STARTING, AWAY, READY ->
          server.isOwn()
              ? Console.sentence("cli.database-slow")
              : Console.sentence("cli.database-unreached", server.address());
    };
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
