package org.liancun.explore.ui;

import org.liancun.graph.GraphState;
import org.liancun.graph.Outage;
import org.neo4j.driver.exceptions.Neo4jException;

/** Asks the graph as long as it is there. */
final class Asking {

  private final GraphState graph;

  Asking(GraphState graph) {
    this.graph = graph;
  }

  /** {@return whether the graph could be asked; where not, nobody waits for it} */
  boolean attempt(Runnable question) {
    if (!graph.status().isReady()) {
      return false;
    }
    try {
      question.run();
      return true;
    } catch (Neo4jException e) {
      if (Outage.isBehind(e)) {
        return false;
      }
      throw e;
    }
  }
}
