package org.liancun.query;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Breach;
import org.liancun.organization.Soundness;
import org.springframework.stereotype.Service;

/** The rules over the whole structure, each a question of the library with its usual parameters. */
@Service
public class Checks {

  private final Library library;
  private final Overviews overviews;
  private final Soundness soundness;

  Checks(Library library, Overviews overviews, Soundness soundness) {
    this.library = library;
    this.overviews = overviews;
    this.soundness = soundness;
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

  /**
   * {@return how often the whole store breaks each rule that no change may break: one parent, the
   * order of levels, no circles and others} Unless somebody wrote past the product, never.
   */
  public Map<String, Long> structure() {
    var found =
        soundness.breaches().stream()
            .collect(Collectors.groupingBy(Breach::rule, Collectors.counting()));
    var rules = new LinkedHashMap<String, Long>();
    Soundness.RULES.forEach(rule -> rules.put(rule, found.getOrDefault(rule, 0L)));
    return rules;
  }

  private static Outcome outcome(Answer answer) {
    return new Outcome(
        answer.question(),
        answer.question().check().orElseThrow(),
        answer.rows().size(),
        answer.isCutShort());
  }
}
