package org.liancun.query.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Answer;
import org.liancun.query.Cell;
import org.liancun.query.Library;
import org.liancun.query.Lineage;
import org.liancun.query.Overviews;
import org.liancun.query.Parameter;
import org.liancun.query.Question;

/**
 * One topic on one screen: how it stands in a sentence, each of its questions with how much it
 * finds, and the one that is asked, with its picture and its table.
 */
abstract class TopicView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  /** More names than that make no sentence. */
  private static final int MOST_ROOTS = 3;

  private final Desk desk;
  private final Asking asking;
  private final Overviews overviews;
  private final AskingBar bar;
  private final TopicList list;
  private final Paragraph headline = new Paragraph();
  private final QuestionPane pane;
  private String standing = "";
  private @Nullable Viewpoint counted;

  TopicView(Desk desk, Asking asking, Overviews overviews) {
    this.desk = desk;
    this.asking = asking;
    this.overviews = overviews;
    bar = new AskingBar(desk.place(), asking.organization(), asking.clock(), this::show);
    list = new TopicList(desk.questions(asking.library()), getTranslation(title()));
    var people = Optional.ofNullable(desk.person()).flatMap(asking.library()::find);
    pane = new QuestionPane(asking, bar, people.map(this::pages), this::tell);
    headline.addClassName("lc-headline");
    headline.getElement().setAttribute("role", "status");
    var head = new Div(pane.title);
    head.addClassName("lc-question-head");
    var main = new Div(headline, head, pane);
    main.addClassNames("lc-pane", "lc-question-main");
    getContent().add(list, main);
    getContent().addClassNames("lc-panes", "lc-questions");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    bar.arrive(event);
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(
        attachment, asking.graph()::addListener, GraphStatus::isReady, this::countAnew);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(title());
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(bar.scope);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(bar.day);
  }

  private String title() {
    return "query.topic." + desk.topic().key();
  }

  private void countAnew() {
    counted = null;
    show();
  }

  private void show() {
    if (bar.state().name() == null) {
      bar.take(bar.state().ask(desk.first(), Map.of()));
    }
    bar.showDay();
    pane.whileReady(this::showWhatThereIs);
  }

  private void showWhatThereIs() {
    bar.showScope();
    var question = pane.asked().orElseGet(() -> first());
    list.show(question, it -> address(it, who()));
    count();
    headline.setText(standing);
    pane.show(question);
  }

  private Question first() {
    return asking.library().find(desk.first()).orElseThrow();
  }

  private UnaryOperator<String> pages(Question aboutPerson) {
    return code -> address(aboutPerson, code);
  }

  private String address(Question question, @Nullable String who) {
    return bar.state().ask(question.name(), desk.said(question, who)).address(desk.place());
  }

  /** {@return the code of whom the question is about, if it is about somebody} */
  private @Nullable String who() {
    return pane.asked().stream()
        .flatMap(question -> question.parameters().stream())
        .filter(parameter -> parameter.type() == Parameter.Type.PERSON)
        .map(parameter -> bar.state().typed().get(parameter.key()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Asks all questions in the background, once for a place and a day. */
  private void count() {
    var from = bar.viewpoint();
    if (from.equals(counted)) {
      return;
    }
    counted = from;
    standing = getTranslation("topic.under-way");
    list.count(Map.of());
    Background.run(
        UI.getCurrent(),
        () -> overviews.of(desk.questions(asking.library()), from),
        answers -> {
          if (from.equals(counted)) {
            counted(answers);
          }
        },
        () -> headline.setText(getTranslation("query.away")));
  }

  private void counted(Map<String, Answer> answers) {
    list.count(answers);
    boolean isShown = headline.getText().equals(standing);
    standing = getTranslation("topic." + desk.place(), desk.values(answers));
    if (isShown) {
      headline.setText(standing);
    }
  }

  /** About somebody, their own line is told instead of how all stands. */
  private void tell(Answer answer) {
    Lineage.of(answer)
        .filter(line -> !isNarrowed())
        .flatMap(line -> answer.isCutShort() ? Lineage.of(pane.whole()) : Optional.of(line))
        .map(this::sentence)
        .ifPresent(headline::setText);
  }

  /** Where only teachers or only learners were asked for, the others are not known. */
  private boolean isNarrowed() {
    return !bar.state().typed().getOrDefault("role", "ANY").equals("ANY");
  }

  private String sentence(Lineage line) {
    var reach =
        getTranslation(
            "topic.lineage",
            line.middle().name(),
            line.above(),
            line.below(),
            line.reached().size(),
            line.branches());
    var roots = roots(line.middle());
    if (roots.isEmpty()) {
      return reach;
    }
    var named =
        roots.stream().limit(MOST_ROOTS).collect(Collectors.joining(getTranslation("query.and")));
    var key = roots.size() > MOST_ROOTS ? "topic.roots.more" : "topic.roots";
    return reach + getTranslation(key, named, roots.size());
  }

  /** {@return with whom somebody's lines begin, however far up; none if nobody taught them} */
  private List<String> roots(Cell.Thing who) {
    var asked = asking.library().find("roots-of");
    var from = Viewpoint.of(bar.viewpoint().asOf());
    return asked
        .map(it -> asking.library().ask(it, Map.of("person", who.code()), from, Library.SHOWN))
        .filter(Answer.class::isInstance)
        .map(answer -> ((Answer) answer).column("root").stream().map(Cell::text).toList())
        .orElse(List.of());
  }
}
