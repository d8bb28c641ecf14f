package org.liancun.query;

import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.springframework.stereotype.Service;

/** The questions that somebody asks often. */
@Service
public class Favourites {

  private final Graph graph;

  Favourites(Graph graph) {
    this.graph = graph;
  }

  /** {@return the names of somebody's} */
  public List<String> of(String owner) {
    return graph.read(
        "query/favourites", Map.of("owner", owner), row -> row.get("question").asString());
  }

  /** Keeps a question among somebody's, or no longer. */
  public void keep(String owner, Question question, boolean on) {
    var statement = on ? "query/keep-favourite" : "query/drop-favourite";
    var params = Map.of("owner", owner, "question", question.name());
    graph.write(tx -> tx.run(statement, params, row -> row.get("question").asString()));
  }
}
