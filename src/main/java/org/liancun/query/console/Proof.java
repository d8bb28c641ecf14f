package org.liancun.query.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphServer;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the server keeps to what the guard counts on. The product's own does, as its tests show;
 * another one has to prove it before the first statement.
 */
@Component
class Proof {

  private static final Logger log = LoggerFactory.getLogger(Proof.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final GraphServer server;
  private final Driver driver;
  private final Graph graph;
  private final Clock clock;
  private volatile boolean isGiven;

  Proof(GraphServer server, Driver driver, Graph graph, Clock clock) {
    this.server = server;
    this.driver = driver;
    this.graph = graph;
    this.clock = clock;
  }

  /** {@return whether it does; what failed is tried again the next time} */
  boolean holds() {
    if (!isGiven) {
      isGiven = server.isOwn() || prove();
    }
    return isGiven;
  }

  private synchronized boolean prove() {
    return isGiven || tasks().stream().allMatch(this::isKept);
  }

  private boolean isKept(String task) {
    int tab = task.indexOf('\t');
    var expected = task.substring(0, tab);
    var outcome = run(task.substring(tab + 1));
    boolean isKept =
        switch (outcome) {
          case Outcome.Refused refused -> refused.reason().name().equals(expected);
          case Outcome.Stopped stopped -> stopped.cause().name().equals(expected);
          default -> false;
        };
    if (!isKept) {
      log.warn(
          "The console stays off: {} was to be {}, and was {}", task, expected, outcome.word());
    }
    return isKept;
  }

  private Outcome run(String statement) {
    var limits =
        Limits.USUAL.within(statement.startsWith("UNWIND") ? PATIENCE : Limits.USUAL.time());
    var guard = new Guard(driver, List.of(), limits);
    return switch (guard.admit(statement, "", LocalDate.now(clock))) {
      case Admission.No no -> no.why();
      case Admission.Yes yes -> {
        try (var watch = new Watch(graph, UUID.randomUUID().toString(), limits.bytes())) {
          yield guard.run(yes.request(), watch.transaction(), watch);
        }
      }
    };
  }

  private static List<String> tasks() {
    try (var file = Proof.class.getResourceAsStream("probe.txt")) {
      if (file == null) {
        throw new IllegalStateException("probe.txt is missing from the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
