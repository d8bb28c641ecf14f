package org.liancun.query.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.FoundPictures;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.QuietButton;
import org.liancun.graph.GraphState;
import org.liancun.graph.Outage;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.query.Answer;
import org.liancun.query.Favourites;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.query.Reply;
import org.liancun.query.Sentences;
import org.liancun.query.Understanding;
import org.neo4j.driver.exceptions.Neo4jException;

/** Questions that the graph answers at a click, or by a sentence. */
@Route("questions")
@Menu(title = "query.place", icon = "assets/icons/questions.svg", order = 2)
@PermitAll
class QuestionsView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  private static final int ALL = 1_000_000;

  private final Library library;
  private final Sentences sentences;
  private final Favourites favourites;
  private final GraphState graph;
  private final Clock clock;
  private final String owner;
  private final ThingBox scope;
  private final TextField sentence = new TextField();
  private final DayBox day;
  private final QuestionList list;
  private final H2 title = new H2();
  private final Button often;
  private final Paragraph about = new Paragraph();
  private final Div note = new Div();
  private final QuestionForm form;
  private final Div message = new Div();
  private final AnswerPane answer;
  private final Div main = new Div();
  private QuestionsState state = new QuestionsState(null, null, null, Map.of());
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
    this.clock = clock;
    owner = authentication.getPrincipalName().orElse("");
    scope =
        new ThingBox(
            organization,
            this::anywhere,
            found -> found.level().isUnit(),
            code -> go(state.at(code.isEmpty() ? null : code)));
    list = new QuestionList(library.all());
    form = new QuestionForm(organization, this::anywhere, (key, said) -> go(state.with(key, said)));
    answer = new AnswerPane(pictures, this::whole);
    often = new QuietButton("", this::keep);
    day = new DayBox(clock, chosen -> go(state.on(chosen)));
    offerScope();
    offerSentence();
    layOut();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    state = QuestionsState.of(event.getLocation().getQueryParameters().getParameters());
    note.setVisible(false);
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    var ui = attachment.getUI();
    var registration =
        graph.addListener(
            status ->
                Background.show(
                    ui,
                    () -> {
                      if (status.isReady()) {
                        show();
                      }
                    }));
    addDetachListener(detachment -> registration.run());
  }

  @Override
  public String getPageTitle() {
    return asked()
        .map(question -> question.title().in(getLocale()))
        .orElse(getTranslation("query.title"));
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(scope);
  }

  @Override
  public Optional<Component> searchBox() {
    return Optional.of(sentence);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(day.input());
  }

  private void offerScope() {
    scope.setAriaLabel(getTranslation("query.scope"));
    scope.setPlaceholder(getTranslation("query.everywhere"));
  }

  private void offerSentence() {
    sentence.setAriaLabel(getTranslation("query.sentence"));
    sentence.setPlaceholder(getTranslation("query.sentence"));
    sentence.setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
    sentence.setClearButtonVisible(true);
    sentence.addKeyPressListener(Key.ENTER, pressed -> understand());
  }

  private void layOut() {
    note.addClassName("lc-understood");
    note.getElement().setAttribute("role", "status");
    note.setVisible(false);
    about.addClassName("lc-secondary");
    message.addClassName("lc-empty");
    var head = new Div(title, often);
    head.addClassName("lc-question-head");
    main.add(note, head, about, form, message, answer);
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

  private void go(QuestionsState next) {
    state = next;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .pushState(null, new Location("questions", new QueryParameters(state.parameters())));
    show();
  }

  private void show() {
    day.show(viewpoint().asOf());
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
    list.show(state, marked);
    scope.choose(state.at());
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
    form.show(question.get(), state.typed());
    show(library.ask(question.get(), state.typed(), viewpoint(), Library.SHOWN));
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
    answer.show(found, viewpoint());
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
        .examples("", anywhere(), getLocale())
        .forEach(example -> examples.add(example(example)));
    message.add(examples);
  }

  private void say(String key, Object... values) {
    answer.setVisible(false);
    message.removeAll();
    message.add(new Paragraph(getTranslation(key, values)));
    message.setVisible(true);
  }

  private void understand() {
    var text = sentence.getValue().strip();
    if (text.isEmpty() || !graph.status().isReady()) {
      return;
    }
    note.removeAll();
    switch (sentences.understand(text, anywhere(), getLocale())) {
      case Understanding.Understood understood -> {
        go(
            new QuestionsState(
                understood.question().name(),
                understood.scope() == null ? state.at() : understood.scope(),
                state.asOf(),
                understood.typed()));
        note.add(
            new Span(
                getTranslation(
                    "query.understood",
                    text,
                    understood.question().title().in(getLocale()),
                    String.join(" · ", understood.names()))));
      }
      case Understanding.Nobody nobody -> {
        note.add(
            new Span(
                getTranslation(
                    "query.nobody",
                    text,
                    nobody.question().title().in(getLocale()),
                    nobody.name())));
        examples(nobody.examples());
      }
      case Understanding.Unclear unclear -> {
        note.add(new Span(getTranslation("query.unclear", text)));
        examples(unclear.examples());
      }
    }
    note.setVisible(true);
  }

  private void examples(List<String> those) {
    for (var example : those) {
      note.add(example(example));
    }
  }

  private Component example(String example) {
    return new QuietButton(
        example,
        () -> {
          sentence.setValue(example);
          understand();
        });
  }

  private Optional<Question> asked() {
    return Optional.ofNullable(state.name()).flatMap(library::find);
  }

  private Answer whole() {
    return (Answer) library.ask(asked().orElseThrow(), state.typed(), viewpoint(), ALL);
  }

  private Viewpoint anywhere() {
    return Viewpoint.of(viewpoint().asOf());
  }

  private Viewpoint viewpoint() {
    @Nullable LocalDate asOf = state.asOf();
    return new Viewpoint(
        Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock)), state.at());
  }
}
