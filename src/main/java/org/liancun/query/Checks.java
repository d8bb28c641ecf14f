package org.liancun.query;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** The rules over the whole structure, each a question of the library with its usual parameters. */
@Service
public class Checks {

  private final Library library;
  private final Graph graph;

  Checks(Library library, Graph graph) {
    this.library = library;
    this.graph = graph;
  }

  /**
   * How a check came out.
   *
   * @param findings how many there are; at most {@link Library#SHOWN}
   * @param hasMore whether there are more than that
   */
  public record Outcome(Question question, Check check, int findings, boolean hasMore) {}

  /** {@return how all checks come out on one and the same state, the worst first} */
  public List<Outcome> outcomes(Viewpoint from) {
    return graph.together(
        () ->
            library.all().stream()
                .flatMap(
                    question -> question.check().stream().map(it -> outcome(question, it, from)))
                .sorted(comparing(outcome -> outcome.check().severity()))
                .toList());
  }

  private Outcome outcome(Question question, Check check, Viewpoint from) {
    return switch (library.ask(question, Map.of(), from, Library.SHOWN)) {
      case Answer answer -> new Outcome(question, check, answer.rows().size(), answer.isCutShort());
      case Reply other -> throw new IllegalStateException(question.name() + ": " + other);
    };
  }
}
