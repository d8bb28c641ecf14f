package org.liancun.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.stereotype.Component;

/** The graph, asked and changed by named statements in transactions that the driver retries. */
@Component
public class Graph {

  private final Driver driver;
  private final NamedQueries queries;

  @SuppressWarnings("ThreadLocalUsage") // of this graph only
  private final ThreadLocal<@Nullable GraphTransaction> shared = new ThreadLocal<>();

  @SuppressWarnings("ThreadLocalUsage") // of this graph only
  private final ThreadLocal<@Nullable Consumer<Asked>> listener = new ThreadLocal<>();

  Graph(Driver driver, NamedQueries queries) {
    this.driver = driver;
    this.queries = queries;
  }

  /**
   * Asks one question in a transaction that cannot write, so any member of a cluster may answer.
   */
  public <T> List<T> read(
      String query, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
    return readAll(tx -> tx.run(query, params, mapper));
  }

  /** Asks several questions of one and the same state. */
  public <T extends @Nullable Object> T readAll(Function<GraphTransaction, T> work) {
    var joined = shared.get();
    if (joined != null) {
      return work.apply(joined);
    }
    try (var session = session(AccessMode.READ)) {
      return session.executeRead(tx -> work.apply(new Named(tx)));
    }
  }

  /**
   * Lets all questions that this thread asks meanwhile share one transaction, so that one and the
   * same member of a cluster answers them. The work may be run again after a passing fault.
   */
  public <T extends @Nullable Object> T together(Supplier<T> work) {
    return readAll(tx -> sharing(tx, work));
  }

  /**
   * Asks for more than should be in memory at once, all questions of the thread in one transaction.
   * Since the work hands on what it reads while it reads, it is not run again after a fault.
   */
  public <T extends @Nullable Object> T readOnce(Function<GraphTransaction, T> work) {
    var joined = shared.get();
    if (joined != null) {
      return work.apply(joined);
    }
    try (var session = session(AccessMode.READ);
        var tx = session.beginTransaction()) {
      var once = new Named(tx);
      return sharing(once, () -> work.apply(once));
    }
  }

  /** Tells a listener each question that this thread asks meanwhile. */
  public <T extends @Nullable Object> T overheard(Consumer<Asked> ear, Supplier<T> work) {
    listener.set(ear);
    try {
      return work.get();
    } finally {
      listener.remove();
    }
  }

  /**
   * Changes the graph, all or nothing. The work may be run again after a passing fault, so it must
   * not have effects outside the graph.
   */
  public <T extends @Nullable Object> T write(Function<GraphTransaction, T> work) {
    try (var session = session(AccessMode.WRITE)) {
      return session.executeWrite(tx -> work.apply(new Named(tx)));
    }
  }

  /** Changes the graph, learns what comes of it, and takes all back. */
  public <T extends @Nullable Object> T tryOut(Function<GraphTransaction, T> work) {
    try (var session = session(AccessMode.WRITE);
        var tx = session.beginTransaction()) {
      return work.apply(new Named(tx));
    }
  }

  /** {@return the name and version of the server, such as {@code Neo4j/2026.08.1}} */
  public String server() {
    try (var session = session(AccessMode.READ)) {
      return session.run("RETURN 1").consume().server().agent();
    }
  }

  private <T extends @Nullable Object> T sharing(GraphTransaction tx, Supplier<T> work) {
    var before = shared.get();
    shared.set(tx);
    try {
      return work.get();
    } finally {
      shared.set(before);
    }
  }

  private Session session(AccessMode mode) {
    return driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
  }

  private final class Named implements GraphTransaction {

    private final SimpleQueryRunner tx;

    Named(SimpleQueryRunner tx) {
      this.tx = tx;
    }

    @Override
    public <T> List<T> run(
        String name, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
      return ask(name, params).list(mapper);
    }

    @Override
    public <T> Stream<T> stream(
        String name, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
      return ask(name, params).stream().map(mapper);
    }

    private Result ask(String name, Map<String, ? extends @Nullable Object> params) {
      var query = queries.get(name);
      if (!Set.copyOf(query.params()).equals(params.keySet())) {
        throw GraphException.parametersDiffer(name, query.params(), params.keySet());
      }
      @SuppressWarnings("unchecked") // the driver takes nulls, but does not say so
      var values = (Map<String, Object>) params;
      var ear = listener.get();
      if (ear != null) {
        ear.accept(new Asked(query, values));
      }
      return tx.run(query.text(), values);
    }
  }
}
