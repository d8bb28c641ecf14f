package org.liancun.graph;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.liancun.graph.GraphStatus.Phase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches the graph from start to stop: reaches it, prepares it, notices when it goes and comes.
 */
@Component
public class GraphState {

  private static final Logger log = LoggerFactory.getLogger(GraphState.class);
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration LATER = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private final Driver driver;
  private final GraphPreparation preparation;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final CopyOnWriteArrayList<Consumer<GraphStatus>> listeners =
      new CopyOnWriteArrayList<>();
  private final Thread watch = Thread.ofVirtual().name("graph-state").unstarted(this::watch);
  private volatile GraphStatus status;
  private volatile boolean migrated;
  private boolean checked;
  private String broken = "";

  GraphState(
      Driver driver, GraphPreparation preparation, ApplicationEventPublisher events, Clock clock) {
    this.driver = driver;
    this.preparation = preparation;
    this.events = events;
    this.clock = clock;
    this.status = new GraphStatus(Phase.STARTING, clock.instant(), "");
  }

  /** {@return how the graph is doing now} */
  public GraphStatus status() {
    return status;
  }

  /** Tells the listener of every change, until the returned registration is run. */
  public Runnable addListener(Consumer<GraphStatus> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @EventListener(ApplicationStartedEvent.class)
  void start() {
    watch.start();
  }

  @PreDestroy
  void stop() {
    watch.interrupt();
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      look();
      try {
        Thread.sleep(
            status.phase() == Phase.STARTING || status.phase() == Phase.AWAY ? SOON : LATER);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void look() {
    try {
      reach();
      migrateOnce();
      become(broken.isEmpty() ? Phase.READY : Phase.FAILED, broken);
      checkOnce();
    } catch (SecurityException e) {
      become(Phase.DENIED, message(e));
    } catch (GraphException e) {
      become(Phase.FAILED, message(e));
    } catch (Neo4jException e) {
      become(migrated ? Phase.AWAY : Phase.STARTING, message(e));
    } catch (RuntimeException e) {
      log.error("The graph could not be prepared", e);
      become(Phase.FAILED, message(e));
    }
  }

  /** A server that hangs keeps a connection open and says nothing, so waiting has an end. */
  private void reach() {
    try {
      driver.verifyConnectivityAsync().toCompletableFuture().get(PATIENCE.toSeconds(), SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Neo4jException known ? known : unreachable(e);
    } catch (TimeoutException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(e);
    }
  }

  private static ServiceUnavailableException unreachable(Exception e) {
    return new ServiceUnavailableException("The database does not answer", e);
  }

  private void migrateOnce() {
    if (!migrated) {
      preparation.migrate();
      events.publishEvent(new GraphReady());
      migrated = true;
    }
  }

  private void checkOnce() {
    if (!checked) {
      try {
        preparation.check();
      } catch (GraphException | ClientException e) {
        broken = message(e);
      }
      checked = true;
    }
  }

  private void become(GraphStatus.Phase phase, String detail) {
    if (status.phase() != phase) {
      status = new GraphStatus(phase, clock.instant(), detail);
      log.info("Graph {} {}", phase, detail);
      listeners.forEach(listener -> listener.accept(status));
    }
  }

  private static String message(Throwable e) {
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
