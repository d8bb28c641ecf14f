package org.liancun.query.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.QuietButton;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.organization.Details;
import org.liancun.organization.Organization;
import org.liancun.query.Favourites;
import org.liancun.query.Sentences;
import org.liancun.query.Understanding;
import org.liancun.query.Understanding.Understood;

/** Questions that the graph answers at a click, or by a sentence. */
@Route(QuestionsView.PLACE)
@Menu(title = "query.place", icon = "assets/icons/questions.svg", order = 2)
@PermitAll
class QuestionsView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  /** Its route. */
  static final String PLACE = "questions";

  private final Sentences sentences;
  private final Favourites favourites;
  private final GraphState graph;
  private final String owner;
  private final AskingBar bar;
  private final SentenceBox sentence;
  private final QuestionList list;
  private final QuestionPane pane;
  private final Button often;
  private final Div head;
  private final Organization organization;
  private @Nullable String said;
  private List<String> marked = List.of();

  QuestionsView(
      Asking asking,
      Sentences sentences,
      Favourites favourites,
      AuthenticationContext authentication) {
    this.sentences = sentences;
    this.favourites = favourites;
    graph = asking.graph();
    organization = asking.organization();
    owner = authentication.getPrincipalName().orElse("");
    bar = new AskingBar(PLACE, asking.organization(), asking.clock(), this::show);
    sentence = new SentenceBox(this::read, this::ask, this::askNothing);
    list = new QuestionList(asking.library().all());
    pane = new QuestionPane(asking, bar, Optional.empty(), answer -> {});
    often = new QuietButton("", this::keep);
    head = new Div(pane.title, often);
    head.addClassName("lc-question-head");
    var main = new Div(sentence.note, head, pane);
    main.addClassNames("lc-pane", "lc-question-main");
    getContent().add(list, main);
    getContent().addClassNames("lc-panes", "lc-questions");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    sentence.note.setVisible(false);
    bar.arrive(event);
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  @Override
  public String getPageTitle() {
    return pane.asked()
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

  private void keep() {
    pane.asked()
        .ifPresent(
            question -> {
              favourites.keep(owner, question, !marked.contains(question.name()));
              show();
            });
  }

  private void show() {
    bar.showDay();
    pane.whileReady(this::showWhatThereIs);
  }

  /** What was answered before is no answer to a sentence that nobody understands. */
  private void askNothing() {
    bar.go(bar.state().ask(null, Map.of()));
    showAnswer(false);
  }

  private void showAnswer(boolean shown) {
    head.setVisible(shown);
    pane.setVisible(shown);
  }

  private void showWhatThereIs() {
    showAnswer(true);
    marked = favourites.of(owner);
    list.show(bar.state(), marked);
    bar.showScope();
    var question = pane.asked();
    often.setVisible(question.isPresent());
    boolean isOften = question.filter(it -> marked.contains(it.name())).isPresent();
    often.setText(getTranslation(isOften ? "query.often.no" : "query.often"));
    question.ifPresentOrElse(pane::show, () -> pane.showNothing("query.welcome", examples()));
  }

  private Component examples() {
    var examples = new Div();
    examples.addClassName("lc-examples");
    sentences
        .examples("", bar.anywhere(), getLocale())
        .forEach(example -> examples.add(sentence.example(example)));
    return examples;
  }

  private Optional<Understanding> read(String text) {
    return graph.status().isReady()
        ? Optional.of(sentences.understand(text, bar.anywhere(), getLocale()))
        : Optional.empty();
  }

  /**
   * Asks below the unit that a sentence names; else below the one that was chosen in the bar, but
   * not below one that only the sentence before named.
   */
  private Optional<String> ask(Understood understood) {
    var state = bar.state();
    var chosen = Objects.equals(state.at(), said) ? null : state.at();
    said = understood.scope();
    var at = said == null ? chosen : said;
    bar.go(
        new QuestionsState(
            understood.question().name(), at, state.asOf(), understood.typed(), state.parts(), 0));
    return Optional.ofNullable(said == null ? chosen : null)
        .flatMap(code -> organization.details(code, bar.anywhere()))
        .map(Details::name);
  }
}
