package org.liancun.ledger;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;

/** What was probably meant by a code or name that nothing bears: what differs least from it. */
final class Suggestions {

  /** Beyond so many different wrong names the cause is the file, not a slip. */
  private static final int MOST_QUESTIONS = 100;

  private static final int MOST_CANDIDATES = 2_000;

  /** The digits of a code that name its county: whoever slips, rarely slips there. */
  private static final int REGION = 6;

  private final GraphTransaction tx;
  private final Directory directory;
  private final Map<List<String>, Optional<Candidate>> answers = new HashMap<>();

  private record Candidate(String code, String name) {}

  Suggestions(GraphTransaction tx, Directory directory) {
    this.tx = tx;
    this.directory = directory;
  }

  /** {@return complaints of what nothing bears with what was probably meant} */
  List<Complaint> added(Collection<Complaint> complaints) {
    return complaints.stream().map(this::added).toList();
  }

  private Complaint added(Complaint complaint) {
    var field = complaint.field();
    if (field == null || !complaint.rule().equals("ledger.rule.unknown")) {
      return complaint;
    }
    return answer(field, complaint.values().getFirst().toString())
        .map(near -> complaint.suggesting("ledger.suggestion.near", near.code(), near.name()))
        .orElse(complaint);
  }

  private Optional<Candidate> answer(Field field, String wrong) {
    var question = List.of(field.key(), wrong);
    return answers.size() >= MOST_QUESTIONS
        ? answers.getOrDefault(question, Optional.empty())
        : answers.computeIfAbsent(question, any -> nearest(field, wrong));
  }

  private Optional<Candidate> nearest(Field field, String wrong) {
    return field.labels().stream()
        .map(Directory::base)
        .distinct()
        .flatMap(label -> Stream.concat(brought(label), there(label, wrong)))
        .filter(near -> slips(near, wrong) <= Math.min(Slips.MOST, wrong.length() / 2))
        .min(comparingInt((Candidate near) -> slips(near, wrong)).thenComparing(Candidate::code));
  }

  private Stream<Candidate> brought(String label) {
    return directory.brought(label).map(one -> new Candidate(one.code(), one.name()));
  }

  private Stream<Candidate> there(String label, String wrong) {
    var prefix =
        Directory.isName(wrong)
            ? wrong.substring(0, 1)
            : wrong.substring(0, Math.min(REGION, wrong.length()));
    var params = Map.of("label", label, "prefixes", List.of(prefix), "limit", MOST_CANDIDATES);
    return tx
        .run(
            "ledger/near",
            params,
            row -> new Candidate(row.get("code").asString(), row.get("name").asString("")))
        .stream();
  }

  private static int slips(Candidate near, String wrong) {
    return Math.min(Slips.between(wrong, near.code()), Slips.between(wrong, near.name()));
  }
}
