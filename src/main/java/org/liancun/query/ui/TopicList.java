package org.liancun.query.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.query.Answer;
import org.liancun.query.Question;

/** The questions of a screen, with how much each finds; then those about one person or village. */
final class TopicList extends Div {

  private final Map<String, Span> counts = new HashMap<>();
  private final Nav nav = new Nav();
  private final List<Question> questions;

  TopicList(List<Question> questions, String name) {
    this.questions = questions;
    nav.setAriaLabel(name);
    nav.addClassName("lc-questions-nav");
    addClassNames("lc-pane", "lc-side", "lc-questions-list");
    add(nav);
  }

  /**
   * Lists them, marks the one that is asked, and keeps the counts that are known.
   *
   * @param address of each
   */
  void show(Question asked, Function<Question, String> address) {
    nav.removeAll();
    group("topic.overview", asked, address, false);
    group("topic.one", asked, address, true);
  }

  private void group(
      String key, Question asked, Function<Question, String> address, boolean isAboutOne) {
    var links = new Div();
    for (var question : questions) {
      if (Desk.isAboutOne(question) == isAboutOne) {
        links.add(link(question, asked, address.apply(question)));
      }
    }
    if (links.getComponentCount() > 0) {
      nav.add(new H3(getTranslation(key)), links);
    }
  }

  private Anchor link(Question question, Question asked, String address) {
    var link = new Anchor(address);
    var count = counts.computeIfAbsent(question.name(), any -> new Span());
    count.addClassName("lc-question-count");
    link.add(new Span(question.title().in(getLocale())), count);
    link.addClassName("lc-question");
    if (question.equals(asked)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }

  /** Says how much each found. */
  void count(Map<String, Answer> answers) {
    var numbers = NumberFormat.getIntegerInstance(getLocale());
    counts.forEach((name, count) -> count.setText(count(answers.get(name), numbers)));
  }

  private static String count(@Nullable Answer answer, NumberFormat numbers) {
    return answer == null
        ? ""
        : numbers.format(answer.rows().size()) + (answer.isCutShort() ? "+" : "");
  }
}
