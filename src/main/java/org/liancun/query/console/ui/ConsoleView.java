package org.liancun.query.console.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.FoundPictures;
import org.liancun.frame.Background;
import org.liancun.frame.QuietButton;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.query.console.CypherConsole;
import org.liancun.query.console.Outcome;
import org.liancun.query.console.Refusal;
import org.liancun.query.console.Running;
import org.liancun.query.console.Vocabulary;

/** Any question in Cypher, with its rows, picture and plan. */
@Route("console")
@Menu(title = "console.place", icon = "assets/icons/console.svg", order = 80)
@RolesAllowed("ADMINISTRATOR")
class ConsoleView extends Composite<Div> implements HasDynamicTitle {

  private final CypherConsole console;
  private final GraphState graph;
  private final Clock clock;
  private final String account;
  private final Editor editor = new Editor();
  private final TextField parameters = new TextField();
  private final Button run = new Button();
  private final Button explain;
  private final Button profile;
  private final Button cancel;
  private final Div message = new Div();
  private final RowsPane rows;
  private final StatementList list;
  private boolean isPrepared;
  private @Nullable Running running;

  ConsoleView(
      CypherConsole console,
      Library library,
      FoundPictures pictures,
      GraphState graph,
      AuthenticationContext authentication,
      Clock clock) {
    this.console = console;
    this.graph = graph;
    this.clock = clock;
    account = authentication.getPrincipalName().orElse("");
    rows = new RowsPane(pictures);
    list = new StatementList(library.all(), editor::recall, this::take);
    explain = new QuietButton(getTranslation("console.explain"), () -> editor.run("EXPLAIN "));
    profile = new QuietButton(getTranslation("console.profile"), () -> editor.run("PROFILE "));
    cancel = new QuietButton(getTranslation("console.cancel"), this::cancel);
    offer();
    layOut();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("console.title");
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    var ui = attachment.getUI();
    Background.follow(attachment, graph::addListener, status -> prepare(ui, status));
    addDetachListener(detachment -> cancel());
    isPrepared = false;
    prepare(ui, graph.status());
  }

  private void offer() {
    run.setText(getTranslation("console.run"));
    run.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
    run.addClickListener(click -> editor.run(""));
    parameters.setPrefixComponent(new Span(getTranslation("console.parameters")));
    parameters.setAriaLabel(getTranslation("console.parameters.about"));
    parameters.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    parameters.addClassName("lc-console-parameters");
    parameters.setValue(console.usualParameters(List.of()));
    editor.onRun(this::begin);
    editor.onHistory(list::show);
  }

  private void layOut() {
    message.getElement().setAttribute("role", "status");
    message.setVisible(false);
    rows.setVisible(false);
    editor.addClassName("lc-console-editor");
    var about = new Paragraph(getTranslation("console.about"));
    about.addClassName("lc-secondary");
    var main =
        new Div(new H2(getTranslation("console.title")), about, editor, bar(), message, rows);
    main.addClassNames("lc-pane", "lc-question-main", "lc-console-main");
    getContent().add(list, main);
    getContent().addClassNames("lc-panes", "lc-questions");
  }

  private Component bar() {
    var bar = new Div(run, cancel, explain, profile, parameters);
    bar.addClassName("lc-console-bar");
    cancel.setEnabled(false);
    return bar;
  }

  /** Proving another's server takes a second or two, so nobody waits for it. */
  private void prepare(UI ui, GraphStatus status) {
    if (!status.isReady()) {
      isPrepared = false;
      allow(false);
      warn(getTranslation("query.away"));
    } else if (!isPrepared) {
      isPrepared = true;
      allow(false);
      Background.run(
          ui,
          () -> console.isOpen() ? Optional.of(console.vocabulary()) : Optional.<Vocabulary>empty(),
          this::open,
          () -> warn(getTranslation("query.away")));
    }
  }

  private void open(Optional<Vocabulary> known) {
    message.setVisible(false);
    if (known.isEmpty()) {
      warn(getTranslation(Refusal.OFF.key()));
      return;
    }
    editor.prepare(account, known.get(), List.of("asOf", "scope"));
    allow(true);
  }

  private void allow(boolean isAllowed) {
    List.of(run, explain, profile).forEach(button -> button.setEnabled(isAllowed));
  }

  private void take(Question question) {
    parameters.setValue(console.usualParameters(question.parameters()));
    var text = question.statement().text();
    editor.write(
        text.lines()
            .filter(line -> !line.startsWith("//"))
            .collect(Collectors.joining("\n"))
            .strip());
  }

  private void begin(String statement) {
    if (running != null || !run.isEnabled()) {
      return;
    }
    var begun = console.begin(account, statement, parameters.getValue());
    running = begun;
    allow(false);
    cancel.setEnabled(true);
    rows.setVisible(false);
    tell(getTranslation("console.running"), false);
    getUI()
        .ifPresent(
            ui ->
                Background.run(
                    ui,
                    begun::outcome,
                    this::end,
                    () -> end(new Outcome.Stopped(Outcome.Cause.AWAY))));
  }

  private void cancel() {
    var begun = running;
    if (begun != null) {
      begun.cancel();
    }
  }

  private void end(Outcome outcome) {
    running = null;
    allow(true);
    cancel.setEnabled(false);
    message.setVisible(false);
    switch (outcome) {
      case Outcome.Rows found -> show(found);
      case Outcome.Refused refused -> warn(getTranslation(refused.reason().key(), refused.what()));
      case Outcome.Stopped stopped -> warn(getTranslation(stopped.cause().key()));
      case Outcome.Failed failed -> {
        warn(getTranslation("console.failed"));
        var said = new Pre(failed.message());
        said.addClassName("lc-cypher");
        message.add(said);
      }
    }
  }

  private void show(Outcome.Rows found) {
    rows.setVisible(true);
    rows.show(found, Viewpoint.of(LocalDate.now(clock)));
  }

  private void warn(String sentence) {
    rows.setVisible(false);
    tell(sentence, true);
  }

  private void tell(String sentence, boolean isWarning) {
    message.removeAll();
    message.add(new Paragraph(sentence));
    message.setClassName(
        isWarning ? "lc-console-message lc-console-warning" : "lc-console-message");
    message.setVisible(true);
  }
}
