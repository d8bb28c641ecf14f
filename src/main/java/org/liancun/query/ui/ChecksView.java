package org.liancun.query.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.organization.Organization;
import org.liancun.query.Checks;

/** The rules over the whole structure, how often each is broken, and the way to what breaks it. */
@Route("checks")
@Menu(title = "checks.place", icon = "assets/icons/checks.svg", order = 3)
@PermitAll
class ChecksView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  private final Checks checks;
  private final GraphState graph;
  private final AskingBar bar;
  private final Div list = new Div();
  private int asked;

  ChecksView(Checks checks, Organization organization, GraphState graph, Clock clock) {
    this.checks = checks;
    this.graph = graph;
    bar = new AskingBar("checks", organization, clock, this::show);
    list.addClassName("lc-checks");
    getContent()
        .add(
            new H2(getTranslation("checks.title")),
            new Paragraph(getTranslation("checks.about")),
            list);
    getContent().addClassNames("lc-pane", "lc-page");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    bar.arrive(event);
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("checks.title");
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(bar.scope);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(bar.day);
  }

  private void show() {
    bar.showDay();
    if (!graph.status().isReady()) {
      say("query.away");
      return;
    }
    bar.showScope();
    var waiting = new ProgressBar();
    waiting.setIndeterminate(true);
    waiting.getElement().setAttribute("aria-label", getTranslation("checks.under-way"));
    list.removeAll();
    list.add(waiting);
    int turn = ++asked;
    var from = bar.viewpoint();
    Background.run(
        UI.getCurrent(),
        () -> new Found(checks.outcomes(from), checks.structure()),
        found -> {
          if (turn == asked) {
            show(found);
          }
        },
        () -> say("query.away"));
  }

  /** What the rules of the library find, and how often those are broken that the store guards. */
  private record Found(List<Checks.Outcome> outcomes, Map<String, Long> structure) {}

  private void show(Found found) {
    list.removeAll();
    list.add(structure(found.structure()));
    found.outcomes().forEach(outcome -> list.add(line(outcome)));
  }

  /** No change can break these rules, so there is nowhere to go but to the proof of each. */
  private Component structure(Map<String, Long> rules) {
    long breaches = rules.values().stream().mapToLong(Long::longValue).sum();
    var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(breaches));
    number.addClassNames("lc-check-count", breaches == 0 ? "lc-none" : "lc-is-error");
    var name = new Span(getTranslation("checks.structure"));
    name.addClassName("lc-stop-name");
    var about = new Span(getTranslation("checks.structure.about"));
    about.addClassNames("lc-small", "lc-secondary");
    var holds =
        new Span(
            getTranslation(breaches == 0 ? "checks.structure.holds" : "checks.structure.broken"));
    holds.addClassName("lc-small");
    var words = new Div(name, about, holds, each(rules));
    words.addClassName("lc-check-words");
    var chip = new Span(getTranslation("checks.severity.error"));
    chip.addClassNames("lc-chip", "lc-is-error");
    var line = new Div(number, words, chip);
    line.addClassNames("lc-check", "lc-check-structure");
    return line;
  }

  private Component each(Map<String, Long> rules) {
    var all = new UnorderedList();
    rules.forEach(
        (rule, breaches) ->
            all.add(new ListItem(getTranslation("checks.rule." + rule) + " · " + breaches)));
    var each = new Details(getTranslation("checks.structure.each", rules.size()), all);
    each.addClassName("lc-small");
    return each;
  }

  private Component line(Checks.Outcome outcome) {
    var severity = outcome.check().severity().key();
    var number = new Span(count(outcome));
    number.addClassNames(
        "lc-check-count", outcome.findings() == 0 ? "lc-none" : "lc-is-" + severity);
    var name = new Span(outcome.question().title().in(getLocale()));
    name.addClassName("lc-stop-name");
    var about = new Span(outcome.question().about().in(getLocale()));
    about.addClassNames("lc-small", "lc-secondary");
    var remedy = new Span(outcome.check().remedy().in(getLocale()));
    remedy.addClassName("lc-small");
    var chip = new Span(getTranslation("checks.severity." + severity));
    chip.addClassNames("lc-chip", "lc-is-" + severity);
    var words = new Div(name, about, remedy);
    words.addClassName("lc-check-words");
    var to = bar.state().ask(outcome.question().name(), Map.of());
    var line = new Anchor(to.address(QuestionsView.PLACE), number, words, chip);
    line.addClassName("lc-check");
    return line;
  }

  private String count(Checks.Outcome outcome) {
    var number = NumberFormat.getIntegerInstance(getLocale()).format(outcome.findings());
    return outcome.hasMore() ? number + "+" : number;
  }

  private void say(String key) {
    list.removeAll();
    list.add(new Paragraph(getTranslation(key)));
  }
}
