package org.liancun.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.query.Answer;
import org.liancun.query.Cell;
import org.liancun.query.Library;
import org.liancun.query.Parameter;
import org.liancun.query.Question;
import org.neo4j.driver.Driver;

/** How fast the questions of the library are answered over a whole county. */
public final class QuestionsBench {

  private static final byte[] NOTHING = {};

  /** Questions whose answers name people who teach, and villages. */
  private static final String PEOPLE = "teachers-by-load";

  private static final String PLACES = "villages-by-rating";

  private final Importing importing;
  private final Store store;
  private final Library library;
  private final SideBySide sideBySide;
  private final Viewpoint today;

  /** Takes the services of a store that is the run's own. */
  public QuestionsBench(Intake intake, Library library, Graph graph, Driver driver, LocalDate day) {
    this.importing = new Importing(intake, day);
    this.store = new Store(driver);
    this.library = library;
    this.sideBySide = new SideBySide(graph, new BareDriver(driver));
    this.today = Viewpoint.of(day);
  }

  /** Fills the store with nothing else than this. */
  public void fill(List<Book> books) {
    importing.fill(store, books);
  }

  /**
   * {@return what each question costs}
   *
   * @param questions of the library; those that the county has nobody to ask about are left out
   * @param progress is told of each question before it is asked
   */
  public List<ActionFigure> run(List<Question> questions, int rounds, Consumer<String> progress) {
    var people = named(PEOPLE);
    var places = named(PLACES);
    return questions.stream()
        .flatMap(
            question ->
                said(question, people, places)
                    .map(said -> measured(question, said, rounds, progress))
                    .stream())
        .toList();
  }

  private ActionFigure measured(
      Question question, Map<String, String> said, int rounds, Consumer<String> progress) {
    progress.accept(question.name());
    return sideBySide.measured(question.name(), rounds, () -> asked(question, said));
  }

  private byte[] asked(Question question, Map<String, String> said) {
    if (library.ask(question, said, today, Library.SHOWN) instanceof Answer) {
      return NOTHING;
    }
    throw new IllegalStateException(question.name() + " cannot be asked with " + said);
  }

  /** {@return what a question is asked with; empty: the county has nobody to ask about} */
  private static Optional<Map<String, String>> said(
      Question question, List<String> people, List<String> places) {
    var said = new HashMap<String, String>();
    for (var parameter : question.parameters()) {
      if (parameter.type().isThing() && !parameter.optional()) {
        var those = parameter.type() == Parameter.Type.PERSON ? people : places;
        if (those.isEmpty()) {
          return Optional.empty();
        }
        said.put(parameter.key(), those.get(said.size() % those.size()));
      }
    }
    return Optional.of(said);
  }

  /** {@return the codes of what the first column of an answer names} */
  private List<String> named(String question) {
    var asked = library.find(question).orElseThrow();
    return library.ask(asked, Map.of(), today, Library.SHOWN) instanceof Answer answer
        ? answer.rows().stream()
            .flatMap(row -> row.getFirst().things())
            .map(Cell.Thing::code)
            .toList()
        : List.of();
  }
}
