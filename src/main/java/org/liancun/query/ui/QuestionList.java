package org.liancun.query.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.query.Question;

/** All questions, topic by topic, those that are asked often before the others. */
final class QuestionList extends Div {

  private final List<Question> questions;
  private final Nav nav = new Nav();
  private final TextField find = new TextField();
  private Collection<String> favourites = List.of();
  private QuestionsState state = QuestionsState.FIRST;

  QuestionList(List<Question> questions) {
    this.questions = questions;
    addClassNames("lc-pane", "lc-side", "lc-questions-list");
    find.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    find.setPlaceholder(getTranslation("query.find", questions.size()));
    find.setAriaLabel(getTranslation("query.find", questions.size()));
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.EAGER);
    find.addValueChangeListener(event -> list());
    nav.setAriaLabel(getTranslation("query.title"));
    nav.addClassName("lc-questions-nav");
    var head = new Div(find);
    head.addClassName("lc-pane-head");
    add(head, nav);
  }

  /** Marks the question that is asked, and lists somebody's favourites first. */
  void show(QuestionsState now, Collection<String> names) {
    state = now;
    favourites = names;
    list();
  }

  private void list() {
    nav.removeAll();
    var groups = new LinkedHashMap<String, List<Question>>();
    for (var question : questions) {
      if (mentions(question)) {
        groups
            .computeIfAbsent("query.topic." + question.topic().key(), any -> new ArrayList<>())
            .add(question);
      }
    }
    var often =
        questions.stream().filter(q -> favourites.contains(q.name()) && mentions(q)).toList();
    if (!often.isEmpty()) {
      group("query.favourites", often);
    }
    groups.forEach(this::group);
    if (groups.isEmpty()) {
      var none = new Span(getTranslation("query.find.none"));
      none.addClassNames("lc-small", "lc-secondary");
      nav.add(none);
    }
  }

  private void group(String key, List<Question> those) {
    var links = new Div();
    those.forEach(question -> links.add(link(question)));
    nav.add(new H3(getTranslation(key)), links);
  }

  private Anchor link(Question question) {
    var to = state.ask(question.name(), Map.of());
    var link = new Anchor(to.address(QuestionsView.PLACE), question.title().in(getLocale()));
    link.addClassName("lc-question");
    if (question.name().equals(state.name())) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }

  private boolean mentions(Question question) {
    var wanted = find.getValue().strip().toLowerCase(Locale.ROOT);
    return (question.title().chinese() + question.title().english() + question.name())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }
}
