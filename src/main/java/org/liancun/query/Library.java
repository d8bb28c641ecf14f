package org.liancun.query;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.NamedQueries;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** All questions that people can ask without knowing how; each is a file of Cypher. */
@Service
public class Library {

  /** So many rows are shown; files hold all of them. */
  public static final int SHOWN = 1_000;

  /** As many as anybody can do with, for a file. */
  public static final int ALL = 1_000_000;

  /** Names that mean several things are not guessed at; two are enough to know. */
  private static final int TWO = 2;

  private final List<Question> questions;
  private final Graph graph;
  private final Organization organization;

  Library(NamedQueries statements, Graph graph, Organization organization) {
    this.questions = questions(statements);
    this.graph = graph;
    this.organization = organization;
  }

  /** {@return every question, topic by topic, for whoever needs no graph} */
  public static List<Question> ofFiles() {
    return questions(new NamedQueries());
  }

  /** {@return the question of a name, if there is one, for whoever needs no graph} */
  public static Optional<Question> ofFile(String name) {
    return named(name, ofFiles());
  }

  private static Optional<Question> named(String name, List<Question> among) {
    return among.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  private static List<Question> questions(NamedQueries statements) {
    return statements.all().stream()
        .filter(statement -> statement.name().startsWith(Question.FOLDER))
        .map(Question::of)
        .sorted(comparing(Question::topic).thenComparing(Question::name))
        .toList();
  }

  /** {@return every question, topic by topic} */
  public List<Question> all() {
    return questions;
  }

  /** {@return the question of a name, if there is one} */
  public Optional<Question> find(String name) {
    return named(name, questions);
  }

  /**
   * Asks a question.
   *
   * @param typed what was said for its parameters, by their keys; the others are as usual
   * @param most rows that are wanted
   */
  public Reply ask(Question question, Map<String, String> typed, Viewpoint from, int most) {
    var given = new HashMap<String, @Nullable Object>();
    for (var parameter : question.parameters()) {
      var said = typed.getOrDefault(parameter.key(), "").strip();
      var text = said.isEmpty() ? parameter.usual() : said;
      if (text.isEmpty() && !parameter.optional()) {
        return new Reply.Lacking(parameter);
      }
      var meant = meant(parameter, text, from);
      if (meant.isEmpty() && !text.isEmpty()) {
        return new Reply.Unfit(parameter, text);
      }
      given.put(parameter.key(), meant.orElse(empty(parameter)));
    }
    return answer(question, given, from, most);
  }

  private static @Nullable Object empty(Parameter parameter) {
    return parameter.type() == Parameter.Type.TEXT ? "" : null;
  }

  private Optional<Object> meant(Parameter parameter, String text, Viewpoint from) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return parameter.type().isThing() ? thing(text, from) : parameter.meant(text);
  }

  /** {@return the code of what a code or name means, if it means one thing only} */
  private Optional<Object> thing(String text, Viewpoint from) {
    var anywhere = Viewpoint.of(from.asOf());
    if (organization.details(text, anywhere).isPresent()) {
      return Optional.of(text);
    }
    var named =
        organization.search(text, null, 0, TWO, anywhere).items().stream()
            .filter(found -> found.name().equals(text))
            .map(Found::code)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Answer answer(
      Question question, Map<String, @Nullable Object> given, Viewpoint from, int most) {
    long begin = System.nanoTime();
    var rows =
        graph.readAll(
            tx ->
                tx.stream(question.statement().name(), from.with(given), Library::cells)
                    .limit(most + 1L)
                    .toList());
    return new Answer(
        question,
        from.with(given),
        rows.stream().limit(most).toList(),
        rows.size() > most,
        Duration.ofNanos(System.nanoTime() - begin).toMillis());
  }

  private static List<Cell> cells(Record row) {
    return row.values().stream().map(Cell::of).toList();
  }
}
