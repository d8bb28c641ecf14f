package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.liancun.graph.Outage;
import org.liancun.query.Answer;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.query.Reply;
import org.neo4j.driver.exceptions.Neo4jException;

/** A question with what it asks back, and its answer, or why there is none. */
final class QuestionPane extends Div {

  final H2 title = new H2();

  private final Asking asking;
  private final AskingBar bar;
  private final Consumer<Answer> onAnswer;
  private final Paragraph about = new Paragraph();
  private final QuestionForm form;
  private final Div message = new Div();
  private final AnswerPane answer;

  /**
   * An empty pane.
   *
   * @param bar tells where and as of when is asked, and which question
   * @param pageOfPerson the address at which somebody is shown, by code; empty: as all else is
   * @param onAnswer told what came of it
   */
  QuestionPane(
      Asking asking,
      AskingBar bar,
      Optional<UnaryOperator<String>> pageOfPerson,
      Consumer<Answer> onAnswer) {
    this.asking = asking;
    this.bar = bar;
    this.onAnswer = onAnswer;
    form =
        new QuestionForm(
            asking.organization(),
            bar::anywhere,
            (key, said) -> bar.go(bar.state().with(key, said)));
    answer =
        new AnswerPane(
            asking,
            this::whole,
            pageOfPerson,
            parts -> bar.look(bar.state().showing(parts)),
            page -> bar.look(bar.state().turned(page)));
    about.addClassName("lc-secondary");
    message.addClassName("lc-empty");
    addClassName("lc-question-pane");
    add(about, form, message, answer);
  }

  /**
   * Does what shows something of the graph, if it is there; says so if it is not.
   *
   * @param change the screen
   */
  void whileReady(Runnable change) {
    try {
      if (asking.graph().status().isReady()) {
        change.run();
        return;
      }
    } catch (Neo4jException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
    }
    say("query.away");
  }

  /** {@return the question that the address names, if it names one} */
  Optional<Question> asked() {
    return Optional.ofNullable(bar.state().name()).flatMap(asking.library()::find);
  }

  /** Shows what is asked, with its answer. */
  void show(Question question) {
    title.setText(question.title().in(getLocale()));
    about.setText(about(question));
    form.show(question, bar.state().typed());
    show(asking.library().ask(question, bar.state().typed(), bar.viewpoint(), Library.SHOWN));
  }

  /** Shows that nothing is asked yet, and what could be done. */
  void showNothing(String key, Component what) {
    title.setText("");
    about.setText("");
    form.setVisible(false);
    say(key);
    message.add(what);
  }

  private void show(Reply reply) {
    switch (reply) {
      case Answer found when found.rows().isEmpty() -> {
        say("query.none");
        onAnswer.accept(found);
      }
      case Answer found -> {
        message.setVisible(false);
        answer.setVisible(true);
        answer.show(found, bar.viewpoint(), bar.state().parts(), bar.state().page());
        onAnswer.accept(found);
      }
      case Reply.Lacking lacking ->
          say("query.lacking", lacking.parameter().label().in(getLocale()));
      case Reply.Unfit unfit ->
          say("query.unfit", unfit.parameter().label().in(getLocale()), unfit.typed());
    }
  }

  private String about(Question question) {
    var about = question.about().in(getLocale());
    return question
        .check()
        .map(check -> about + " " + check.remedy().in(getLocale()))
        .orElse(about);
  }

  private void say(String key, Object... values) {
    answer.setVisible(false);
    message.removeAll();
    message.add(new Paragraph(getTranslation(key, values)));
    message.setVisible(true);
  }

  /** {@return the answer with all its rows} */
  Answer whole() {
    return (Answer)
        asking
            .library()
            .ask(asked().orElseThrow(), bar.state().typed(), bar.viewpoint(), Library.ALL);
  }
}
