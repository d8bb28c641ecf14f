package org.liancun.query.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.liancun.graph.Graph;
import org.liancun.query.Library;
import org.liancun.query.Parameter;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Any question in Cypher, asked by those who may; nothing else gets through. */
@Service
public class CypherConsole {

  private final Driver driver;
  private final Graph graph;
  private final Library library;
  private final Proof proof;
  private final ConsoleLog log;
  private final Clock clock;
  private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

  CypherConsole(
      Driver driver, Graph graph, Library library, Proof proof, ConsoleLog log, Clock clock) {
    this.driver = driver;
    this.graph = graph;
    this.library = library;
    this.proof = proof;
    this.log = log;
    this.clock = clock;
  }

  /** {@return whether the server keeps the limits, which another's has to prove at first use} */
  public boolean isOpen() {
    return proof.holds();
  }

  /** {@return as text the parameters that go without saying, and what is usual for others} */
  public String usualParameters(List<Parameter> others) {
    return Parameters.usual(LocalDate.now(clock), others);
  }

  /** {@return the words that the graph knows} */
  public Vocabulary vocabulary() {
    return Vocabulary.of(graph);
  }

  /**
   * Begins to run a statement.
   *
   * @param account who asks
   * @param parameters as JSON
   */
  public Running begin(String account, String statement, String parameters) {
    return begin(account, statement, parameters, Limits.USUAL);
  }

  Running begin(String account, String statement, String parameters, Limits limits) {
    long begin = System.nanoTime();
    var guard = new Guard(driver, library.all(), limits);
    var admission =
        proof.holds()
            ? guard.admit(statement, parameters, LocalDate.now(clock))
            : Admission.no(Refusal.OFF, "");
    var place = places.computeIfAbsent(account, any -> new Semaphore(Limits.AT_ONCE));
    if (admission instanceof Admission.Yes && !place.tryAcquire()) {
      admission = Admission.no(Refusal.BUSY, String.valueOf(Limits.AT_ONCE));
    }
    return switch (admission) {
      case Admission.No no -> {
        log.add(account, statement, no.why(), begin);
        yield new Running(CompletableFuture.completedFuture(no.why()), () -> {}, limits);
      }
      case Admission.Yes yes -> {
        var watch = new Watch(graph, UUID.randomUUID().toString(), limits.bytes());
        var end = new CompletableFuture<Outcome>();
        Consumer<Outcome> told =
            outcome -> {
              place.release();
              log.add(account, statement, outcome, begin);
            };
        start(guard, yes.request(), watch, end, told);
        yield new Running(end, () -> watch.end(Outcome.Cause.CANCELLED), limits);
      }
    };
  }

  private static void start(
      Guard guard,
      Request request,
      Watch watch,
      CompletableFuture<Outcome> end,
      Consumer<Outcome> told) {
    Thread.ofVirtual()
        .name("console")
        .start(
            () -> {
              Outcome outcome = new Outcome.Stopped(Outcome.Cause.AWAY);
              try (watch) {
                watch.begin();
                outcome = guard.run(request, watch.transaction(), watch);
              } finally {
                told.accept(outcome);
                end.complete(outcome);
              }
            });
  }
}
