package org.liancun.ledger;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Nearest.Candidate;
import org.liancun.organization.Naming;

/** Asks the graph, and the rows themselves, what was meant by what nothing bears. */
final class Suggestions {

  /** Beyond so many different wrong names the cause is the file, not a slip. */
  private static final int MOST_QUESTIONS = 100;

  private static final int MOST_CANDIDATES = 2_000;

  /** The digits of a code that name its county: of two slips, none is likely to be there. */
  private static final int REGION = 6;

  /** Labels whose names the full-text indexes hold. */
  private static final List<String> INDEXED = List.of("Unit", "Village", "Person");

  /** Labels of what a cell may name by mistake. */
  private static final List<String> ALL =
      List.of(
          "Unit",
          "Village",
          "Person",
          "VillagerGroup",
          "Institution",
          "Pairing",
          "RectificationCase");

  private final GraphTransaction tx;
  private final Directory directory;
  private final Map<List<String>, Answer> answers = new HashMap<>();

  /**
   * What can be said of something wrong.
   *
   * @param elsewhere what bears the name or code, but is of another sort
   */
  private record Answer(List<Candidate> near, Optional<Candidate> elsewhere) {

    static final Answer NONE = new Answer(List.of(), Optional.empty());
  }

  Suggestions(GraphTransaction tx, Directory directory) {
    this.tx = tx;
    this.directory = directory;
  }

  /** {@return complaints of what nothing bears with what was probably meant} */
  List<Complaint> added(Collection<Complaint> complaints) {
    return complaints.stream().map(this::added).toList();
  }

  /** {@return what to say of a unit that is not there} */
  Obstacle unknownUnit(String wrong) {
    return exactly("Village", wrong)
        .findFirst()
        .map(village -> Obstacle.of("ledger.complete.village", village.code(), village.name()))
        .orElseGet(() -> nearUnits(wrong));
  }

  private Obstacle nearUnits(String wrong) {
    var near = nearest(List.of("Unit"), wrong);
    return near.isEmpty()
        ? Obstacle.of("ledger.complete.unknown", wrong)
        : Obstacle.of("ledger.complete.near", wrong, named(near));
  }

  private Complaint added(Complaint complaint) {
    var field = complaint.field();
    if (field == null || !complaint.rule().equals("ledger.rule.unknown")) {
      return complaint;
    }
    var answer = answer(field, complaint.values().getFirst().toString());
    return answer
        .elsewhere()
        .map(other -> complaint.suggesting("ledger.suggestion.elsewhere", named(List.of(other))))
        .orElseGet(
            () ->
                others(answer.near(), complaint.row()).isEmpty()
                    ? complaint
                    : complaint.suggesting(
                        "ledger.suggestion.near", named(others(answer.near(), complaint.row()))));
  }

  /** Whatever a row names, it is rarely itself. */
  private static List<Candidate> others(List<Candidate> near, Row row) {
    var own = row.values().text(Kind.CODE);
    return near.stream().filter(one -> !one.code().equals(own)).toList();
  }

  private static String named(List<Candidate> candidates) {
    return candidates.stream()
        .map(one -> (one.code() + " " + one.name()).strip())
        .collect(joining("、"));
  }

  private Answer answer(Field field, String wrong) {
    var question = List.of(field.key(), wrong);
    return answers.size() >= MOST_QUESTIONS
        ? answers.getOrDefault(question, Answer.NONE)
        : answers.computeIfAbsent(question, any -> asked(field, wrong));
  }

  private Answer asked(Field field, String wrong) {
    var labels = field.labels().stream().map(Directory::base).distinct().toList();
    var elsewhere =
        ALL.stream()
            .filter(label -> !labels.contains(label))
            .flatMap(label -> exactly(label, wrong))
            .findFirst();
    return new Answer(elsewhere.isEmpty() ? nearest(labels, wrong) : List.of(), elsewhere);
  }

  private Stream<Candidate> exactly(String label, String wrong) {
    return Directory.isName(wrong)
        ? ask("ledger/named", Map.of("label", label, "names", List.of(wrong)))
        : coded(label, List.of(wrong));
  }

  private List<Candidate> nearest(List<String> labels, String wrong) {
    return Nearest.of(
        wrong,
        labels.stream()
            .flatMap(label -> Stream.of(brought(label), there(label, wrong)).flatMap(all -> all)));
  }

  private Stream<Candidate> brought(String label) {
    return directory.brought(label).map(one -> new Candidate(one.code(), one.name()));
  }

  private Stream<Candidate> there(String label, String wrong) {
    return Directory.isName(wrong)
        ? Stream.concat(beginning(label, wrong.substring(0, 1)), alike(label, wrong))
        : Stream.concat(
            beginning(label, wrong.substring(0, Math.min(REGION, wrong.length()))),
            coded(label, Slips.oneFrom(wrong)));
  }

  private Stream<Candidate> beginning(String label, String prefix) {
    return ask(
        "ledger/near",
        Map.of("label", label, "prefixes", List.of(prefix), "limit", MOST_CANDIDATES));
  }

  private Stream<Candidate> coded(String label, List<String> codes) {
    return ask("ledger/nodes", Map.of("label", label, "codes", codes));
  }

  /** Names that share two characters in a row, or that are read the same but for a letter. */
  private Stream<Candidate> alike(String label, String wrong) {
    if (!INDEXED.contains(label)) {
      return Stream.empty();
    }
    var plain = wrong.replaceAll("[^\\p{IsHan}]", "");
    var pairs =
        IntStream.range(0, Math.max(0, plain.length() - 1))
            .mapToObj(i -> '"' + plain.substring(i, i + 2) + '"')
            .collect(joining(" "));
    var sounds =
        Naming.of(plain).pinyin().stream()
            .filter(sound -> sound.matches("[a-z]+"))
            .map(sound -> sound + "~1")
            .collect(joining(" "));
    return Stream.concat(alike(label, "names", pairs), alike(label, "keys", sounds));
  }

  private Stream<Candidate> alike(String label, String index, String phrase) {
    return phrase.isEmpty()
        ? Stream.empty()
        : ask(
            "ledger/alike",
            Map.of("label", label, "index", index, "phrase", phrase, "limit", MOST_CANDIDATES));
  }

  private Stream<Candidate> ask(String query, Map<String, ?> params) {
    return tx
        .run(
            query,
            params,
            row -> new Candidate(row.get("code").asString(), row.get("name").asString("")))
        .stream();
  }
}
