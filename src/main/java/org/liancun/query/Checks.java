package org.liancun.query;

import static java.util.Comparator.comparing;

import java.util.List;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** The rules over the whole structure, each a question of the library with its usual parameters. */
@Service
public class Checks {

  private final Library library;
  private final Overviews overviews;

  Checks(Library library, Overviews overviews) {
    this.library = library;
    this.overviews = overviews;
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
    var rules = library.all().stream().filter(question -> question.check().isPresent()).toList();
    return overviews.of(rules, from).values().stream()
        .map(Checks::outcome)
        .sorted(comparing(outcome -> outcome.check().severity()))
        .toList();
  }

  private static Outcome outcome(Answer answer) {
    return new Outcome(
        answer.question(),
        answer.question().check().orElseThrow(),
        answer.rows().size(),
        answer.isCutShort());
  }
}
