package org.liancun;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** What a test does with the graph behind the product's back: empty it, look into it. */
public class GraphContent {

  private final Driver driver;
  private final GraphState state;

  GraphContent(Driver driver, GraphState state) {
    this.driver = driver;
    this.state = state;
  }

  /** Waits until the graph is ready, then removes all but accounts and migrations. */
  public void empty() {
    var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!state.status().isReady()) {
      if (System.nanoTime() > end || state.status().phase() == GraphStatus.Phase.FAILED) {
        throw new IllegalStateException("The graph did not get ready: " + state.status());
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    ask("MATCH (n:!Account&!__Neo4jMigration) DETACH DELETE n");
  }

  /** {@return the rows of a question in plain Cypher} */
  public List<Record> ask(String cypher) {
    return ask(cypher, Map.of());
  }

  /** {@return the rows of a question in plain Cypher with parameters} */
  public List<Record> ask(String cypher, Map<String, Object> params) {
    try (var session = driver.session()) {
      return session.run(cypher, params).list();
    }
  }

  /** {@return all nodes with how many links they have, to be compared with what is there later} */
  public List<Map<String, Object>> everything() {
    return ask("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n), properties(n), count(r)")
        .stream()
        .map(Record::asMap)
        .toList();
  }

  /** {@return the one number that a question in plain Cypher has for an answer} */
  public long count(String cypher) {
    return ask(cypher).getFirst().get(0).asLong();
  }
}
