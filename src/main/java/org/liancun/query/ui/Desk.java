package org.liancun.query.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.query.Answer;
import org.liancun.query.Cell;
import org.liancun.query.Library;
import org.liancun.query.Parameter;
import org.liancun.query.Question;
import org.liancun.query.Topic;

/**
 * What one topic's screen leads with; all else it takes from the headers of the topic's questions.
 *
 * @param place its route, and the end of the keys of its texts
 * @param first the question that is asked where none is chosen
 * @param more questions of other topics that belong here too
 * @param person the question about one person, to which names of people lead; null: none
 * @param usual what is said for parameters where nothing is, otherwise than elsewhere
 * @param figures of the sentence at the top, in the order of its values
 */
record Desk(
    String place,
    Topic topic,
    String first,
    List<String> more,
    @Nullable String person,
    Map<String, String> usual,
    List<Figure> figures) {

  static final Desk MENTORSHIP =
      new Desk(
          "mentorship",
          Topic.MENTORSHIP,
          "longest-lines",
          List.of("ageing-secretaries"),
          "lineage-of",
          Map.of("generations", "40"),
          List.of(
              Figure.most("longest-lines", "generations"),
              Figure.rows("teachers-by-load"),
              Figure.rows("without-teacher"),
              Figure.sum("retiring-teachers", "ends"),
              Figure.rows("broken-lines"),
              Figure.rows("skills-without-learner")));

  static final Desk SHARING =
      new Desk(
          "sharing",
          Topic.SHARING,
          "flows",
          List.of("partner-can-give"),
          null,
          Map.of(),
          List.of(
              Figure.rows("flows"),
              Figure.rows("flows", "way", "INSIDE"),
              Figure.rows("flows", "way", "ACROSS"),
              Figure.rows("flows", "way", "OUTSIDE"),
              Figure.rows("lacks-and-neighbours"),
              Figure.rows("only-giving-or-receiving")));

  static final Desk RESPONSIBILITY =
      new Desk(
          "responsibility",
          Topic.RESPONSIBILITY,
          "who-answers-for-whom",
          List.of("open-cases", "cases-lacking"),
          "responsibilities-of",
          Map.of(),
          List.of(
              Figure.different("who-answers-for-whom", "holder"),
              Figure.different("who-answers-for-whom", "target"),
              Figure.rows("nobody-responsible"),
              Figure.rows("burden"),
              Figure.rows("doubled-responsibility"),
              Figure.rows("lost-contact"),
              Figure.rows("cases-lacking")));

  /**
   * A number that an answer gives.
   *
   * @param column that it is taken of
   * @param word that counts in it; null: any
   */
  record Figure(String question, @Nullable String column, @Nullable String word, Way way) {

    /** What is done with the cells of the column. */
    enum Way {
      ROWS,
      DIFFERENT,
      MOST,
      SUM
    }

    static Figure rows(String question) {
      return new Figure(question, null, null, Way.ROWS);
    }

    static Figure rows(String question, String column, String word) {
      return new Figure(question, column, word, Way.ROWS);
    }

    static Figure different(String question, String column) {
      return new Figure(question, column, null, Way.DIFFERENT);
    }

    static Figure most(String question, String column) {
      return new Figure(question, column, null, Way.MOST);
    }

    static Figure sum(String question, String column) {
      return new Figure(question, column, null, Way.SUM);
    }

    long of(Answer answer) {
      if (column == null) {
        return answer.rows().size();
      }
      var cells = answer.column(column);
      return switch (way) {
        case ROWS -> cells.stream().filter(cell -> cell.text().equals(word)).count();
        case DIFFERENT -> cells.stream().distinct().count();
        case MOST -> numbers(cells).max(Long::compare).orElse(0L);
        case SUM -> numbers(cells).reduce(0L, Long::sum);
      };
    }

    private static Stream<Long> numbers(List<Cell> cells) {
      return cells.stream()
          .filter(Cell.Quantity.class::isInstance)
          .map(cell -> ((Cell.Quantity) cell).value().longValue());
    }
  }

  /** {@return its questions: those of its topic, then the others} */
  List<Question> questions(Library library) {
    return Stream.concat(
            library.all().stream()
                .filter(question -> question.topic() == topic)
                .sorted(Comparator.comparing(question -> !question.name().equals(first))),
            more.stream().flatMap(name -> library.find(name).stream()))
        .toList();
  }

  /** {@return the values of the sentence at the top} */
  Object[] values(Map<String, Answer> answers) {
    return figures.stream()
        .map(figure -> figure.of(Objects.requireNonNull(answers.get(figure.question()))))
        .toArray();
  }

  /** {@return what is said for a question's parameters, about somebody if it is about people} */
  Map<String, String> said(Question question, @Nullable String who) {
    var said = new LinkedHashMap<String, String>();
    for (var parameter : question.parameters()) {
      var here = usual.get(parameter.key());
      if (here != null) {
        said.put(parameter.key(), here);
      }
    }
    if (who != null) {
      question.parameters().stream()
          .filter(parameter -> parameter.type() == Parameter.Type.PERSON)
          .findFirst()
          .ifPresent(parameter -> said.put(parameter.key(), who));
    }
    return said;
  }

  /** {@return whether a question is about somebody or something that has to be chosen first} */
  static boolean isAboutOne(Question question) {
    return question.parameters().stream()
        .anyMatch(parameter -> !parameter.optional() && parameter.usual().isEmpty());
  }
}
