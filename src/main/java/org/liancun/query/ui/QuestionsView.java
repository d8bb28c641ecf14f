package org.liancun.query.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.liancun.explore.FoundPictures;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.QuietButton;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Outage;
import org.liancun.organization.Organization;
import org.liancun.query.Answer;
import org.liancun.query.Favourites;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.query.Reply;
import org.liancun.query.Sentences;
import org.liancun.query.Understanding;
import org.liancun.query.Understanding.Understood;
import org.neo4j.driver.exceptions.Neo4jException;

/** Questions that the graph answers at a click, or by a sentence. */
@Route("questions")
@Menu(title = "query.place", icon = "assets/icons/questions.svg", order = 2)
@PermitAll
class QuestionsView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  private final Library library;
  private final Sentences sentences;
  private final Favourites favourites;
  private final GraphState graph;
  private final String owner;
  private final AskingBar bar;
  private final SentenceBox sentence;
  private final QuestionList list;
  private final H2 title = new H2();
  private final Button often;
  private final Paragraph about = new Paragraph();
  private final QuestionForm form;
  private final Div message = new Div();
  private final AnswerPane answer;
  private final Div main = new Div();
  private List<String> marked = List.of();

  QuestionsView(
      Library library,
      Sentences sentences,
      Favourites favourites,
      Organization organization,
      FoundPictures pictures,
      GraphState graph,
      AuthenticationContext authentication,
      Clock clock) {
    this.library = library;
    this.sentences = sentences;
    this.favourites = favourites;
    this.graph = graph;
    owner = authentication.getPrincipalName().orElse("");
    bar = new AskingBar("questions", organization, clock, this::show);
    sentence = new SentenceBox(this::read, this::ask);
    list = new QuestionList(library.all());
    form =
        new QuestionForm(
            organization, bar::anywhere, (key, said) -> bar.go(bar.state().with(key, said)));
    answer = new AnswerPane(pictures, this::whole);
    often = new QuietButton("", this::keep);
    layOut();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    sentence.note.setVisible(false);
    bar.arrive(event);
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, this::graphChanged);
  }

  @Override
  public String getPageTitle() {
    return asked()
        .map(question -> question.title().in(getLocale()))
        .orElse(getTranslation("query.title"));
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(bar.scope);
  }

  @Override
  public Optional<Component> searchBox() {
    return Optional.of(sentence);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(bar.day);
  }

  private void graphChanged(GraphStatus status) {
    if (status.isReady()) {
      show();
    }
  }

  private void layOut() {
    about.addClassName("lc-secondary");
    message.addClassName("lc-empty");
    var head = new Div(title, often);
    head.addClassName("lc-question-head");
    main.add(sentence.note, head, about, form, message, answer);
    main.addClassNames("lc-pane", "lc-question-main");
    getContent().add(list, main);
    getContent().addClassNames("lc-panes", "lc-questions");
  }

  private void keep() {
    asked()
        .ifPresent(
            question -> {
              favourites.keep(owner, question, !marked.contains(question.name()));
              show();
            });
  }

  private void show() {
    bar.showDay();
    try {
      if (graph.status().isReady()) {
        showWhatThereIs();
        return;
      }
    } catch (Neo4jException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
    }
    say("query.away");
  }

  private void showWhatThereIs() {
    marked = favourites.of(owner);
    list.show(bar.state(), marked);
    bar.showScope();
    var question = asked();
    title.setText(question.map(q -> q.title().in(getLocale())).orElse(""));
    about.setText(question.map(this::about).orElse(""));
    often.setVisible(question.isPresent());
    form.setVisible(false);
    if (question.isEmpty()) {
      welcome();
      return;
    }
    boolean isOften = marked.contains(question.get().name());
    often.setText(getTranslation(isOften ? "query.often.no" : "query.often"));
    form.show(question.get(), bar.state().typed());
    show(library.ask(question.get(), bar.state().typed(), bar.viewpoint(), Library.SHOWN));
  }

  private void show(Reply reply) {
    switch (reply) {
      case Answer found when found.rows().isEmpty() -> say("query.none");
      case Answer found -> show(found);
      case Reply.Lacking lacking ->
          say("query.lacking", lacking.parameter().label().in(getLocale()));
      case Reply.Unfit unfit ->
          say("query.unfit", unfit.parameter().label().in(getLocale()), unfit.typed());
    }
  }

  private void show(Answer found) {
    message.setVisible(false);
    answer.setVisible(true);
    answer.show(found, bar.viewpoint());
  }

  private String about(Question question) {
    var about = question.about().in(getLocale());
    return question
        .check()
        .map(check -> about + " " + check.remedy().in(getLocale()))
        .orElse(about);
  }

  private void welcome() {
    say("query.welcome");
    var examples = new Div();
    examples.addClassName("lc-examples");
    sentences
        .examples("", bar.anywhere(), getLocale())
        .forEach(example -> examples.add(sentence.example(example)));
    message.add(examples);
  }

  private void say(String key, Object... values) {
    answer.setVisible(false);
    message.removeAll();
    message.add(new Paragraph(getTranslation(key, values)));
    message.setVisible(true);
  }

  private Optional<Understanding> read(String text) {
    return graph.status().isReady()
        ? Optional.of(sentences.understand(text, bar.anywhere(), getLocale()))
        : Optional.empty();
  }

  private void ask(Understood understood) {
    var state = bar.state();
    bar.go(
        new QuestionsState(
            understood.question().name(),
            understood.scope() == null ? state.at() : understood.scope(),
            state.asOf(),
            understood.typed()));
  }

  private Optional<Question> asked() {
    return Optional.ofNullable(bar.state().name()).flatMap(library::find);
  }

  private Answer whole() {
    return (Answer)
        library.ask(asked().orElseThrow(), bar.state().typed(), bar.viewpoint(), Library.ALL);
  }
}
