package org.liancun.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** Asks many questions at once, each with its usual parameters. */
@Service
public class Overviews {

  private final Library library;
  private final Graph graph;

  Overviews(Library library, Graph graph) {
    this.library = library;
    this.graph = graph;
  }

  /**
   * {@return the answers to some questions on one and the same state, by their names} Questions
   * that want something said first are left out.
   */
  public Map<String, Answer> of(Collection<Question> questions, Viewpoint from) {
    return graph.together(
        () -> {
          var answers = new LinkedHashMap<String, Answer>();
          for (var question : questions) {
            if (library.ask(question, Map.of(), from, Library.ALL) instanceof Answer answer) {
              answers.put(question.name(), answer);
            }
          }
          return answers;
        });
  }
}
