package org.liancun.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liancun.frame.Background;
import org.liancun.graph.GraphState;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Outcome;
import org.liancun.intake.PastImport;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;
import org.liancun.intake.Undoing;
import org.liancun.intake.Upload;
import org.liancun.intake.remarks.RemarkedCopy;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.neo4j.driver.exceptions.Neo4jException;

/** Sheets in, in three quiet steps: a file, what it would change, and done; and sheets out. */
@Route("data")
@Menu(title = "intake.place", icon = "assets/icons/data.svg", order = 2)
@PermitAll
class DataView extends Composite<Div> implements HasDynamicTitle {

  private static final int PAST = 20;

  /** How long a sentence stays, in milliseconds. */
  private static final int SECONDS = 5_000;

  private final Intake intake;
  private final TouchedCounties counties;
  private final Organization organization;
  private final GraphState graph;
  private final Clock clock;
  private final String by;
  private final Div step = new Div();
  private final PastImports past = new PastImports(this::askToUndo);
  private AtomicBoolean cancelled = new AtomicBoolean();
  private List<Upload> uploads = List.of();

  DataView(
      Intake intake,
      TouchedCounties counties,
      ExportPane export,
      Organization organization,
      GraphState graph,
      Clock clock,
      AuthenticationContext authentication) {
    this.intake = intake;
    this.counties = counties;
    this.organization = organization;
    this.graph = graph;
    this.clock = clock;
    this.by = authentication.getPrincipalName().orElse("");
    step.addClassName("lc-step");
    getContent().addClassNames("lc-scroll", "lc-page");
    getContent().add(step, past, export);
    askForFile();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("intake.title");
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, status -> past.show(pastImports()));
    addDetachListener(detachment -> cancelled.set(true));
    past.show(pastImports());
  }

  /** Nobody has to agree to what cannot be done. */
  private void askToUndo(PastImport done) {
    intake.inTheWay(done).ifPresentOrElse(this::warn, () -> past.confirm(done, () -> undo(done)));
  }

  private void undo(PastImport done) {
    switch (intake.undo(done, by)) {
      case Undoing.Undone undone ->
          Notification.show(getTranslation("intake.undo.success"), SECONDS, Position.BOTTOM_START);
      case Undoing.Refused refused -> warn(refused.sentence());
    }
    past.show(pastImports());
  }

  private void warn(Message sentence) {
    Notification.show(sentence.in(getLocale()), 2 * SECONDS, Position.MIDDLE)
        .addThemeVariants(NotificationVariant.LUMO_WARNING);
  }

  private List<PastImport> pastImports() {
    try {
      return graph.status().isReady() ? intake.past(PAST) : List.of();
    } catch (Neo4jException e) {
      return List.of();
    }
  }

  private void askForFile() {
    uploads = List.of();
    show(new FileDrop(this::read));
  }

  /** Files stay at hand, in memory only, as long as remarks may have to be written into them. */
  private void read(List<Upload> files) {
    var unpacked = Upload.unpacked(files);
    uploads = unpacked;
    work("intake.reading", () -> intake.read(unpacked), this::understood);
  }

  private void understood(Reading reading) {
    switch (reading) {
      case Reading.Unreadable refusal -> refuse(refusal.sentence().in(getLocale()));
      case Reading.Understood sheets ->
          preview(sheets, new IntakeOptions(LocalDate.now(clock), false), List.of());
    }
  }

  private void preview(Reading.Understood sheets, IntakeOptions options, List<Message> remarks) {
    work(
        "intake.comparing",
        () -> intake.preview(sheets, options),
        preview -> show(sheets, options, preview, remarks));
  }

  private void show(
      Reading.Understood sheets, IntakeOptions options, Preview preview, List<Message> remarks) {
    switch (preview) {
      case Preview.Ready ready -> show(ready, remarks);
      case Preview.Refused refused -> show(sheets, refused);
      case Preview.Obstructed obstructed ->
          preview(sheets, options.completeFor(null), obstructed.obstacles());
      case Preview.Away away ->
          show(
              new Refusal(
                  getTranslation("intake.refused.database"),
                  getTranslation("intake.again"),
                  () -> preview(sheets, options, List.of())));
    }
  }

  private void show(Reading.Understood sheets, Preview.Refused refused) {
    show(
        new FindingsPane(
            refused,
            RemarkedCopy.of(uploads, sheets, refused.findings(), getLocale()),
            this::askForFile));
  }

  private void show(Preview.Ready ready, List<Message> remarks) {
    show(
        new ChangesPane(
            ready,
            remarks,
            new OptionsRow(
                ready.options(),
                organization,
                changed -> preview(ready.reading(), changed, List.of())),
            () -> write(ready),
            this::askForFile));
  }

  private void write(Preview.Ready ready) {
    var stop = new AtomicBoolean();
    cancelled = stop;
    var bar = new ProgressPane(getTranslation("intake.writing"), () -> stop.set(true));
    show(bar);
    var ui = UI.getCurrent();
    Background.run(
        ui,
        () -> {
          var outcome = intake.write(ready, by, progress(ui, bar, stop));
          return new Finished(
              outcome, outcome instanceof Outcome.Written ? touched(ready) : List.of());
        },
        finished -> show(ready, finished),
        () -> show(ready, List.of(Message.of("intake.failed"))));
  }

  private static Progress progress(UI ui, ProgressPane bar, AtomicBoolean stop) {
    return new Progress() {
      @Override
      public void advanced(int done, int of) {
        Background.show(ui, () -> bar.advanced(done, of));
      }

      @Override
      public boolean isCancelled() {
        return stop.get();
      }
    };
  }

  private List<Root> touched(Preview.Ready ready) {
    try {
      return counties.of(ready.changes());
    } catch (Neo4jException e) {
      return List.of();
    }
  }

  /** Unless all is written, the file is still at hand, with what it would change. */
  private void show(Preview.Ready ready, Finished finished) {
    switch (finished.outcome()) {
      case Outcome.Written done -> {
        uploads = List.of();
        show(new DonePane(done.done(), finished.touched(), this::askForFile));
      }
      case Outcome.Idle idle -> show(ready, List.of(Message.of("intake.idle")));
      case Outcome.Cancelled stopped -> show(ready, List.of(Message.of("intake.cancelled")));
      case Outcome.Faulty faulty -> show(ready.reading(), faulty.faults());
      case Outcome.Refused refused ->
          preview(ready.reading(), ready.options(), List.of(refused.sentence()));
    }
    past.show(pastImports());
  }

  private <T> void work(String sentence, Supplier<T> task, Consumer<T> then) {
    show(new ProgressPane(getTranslation(sentence), null));
    Background.run(UI.getCurrent(), task, then, this::failed);
  }

  private void failed() {
    refuse(getTranslation("intake.failed"));
  }

  private void refuse(String sentence) {
    show(new Refusal(sentence, getTranslation("intake.other-file"), this::askForFile));
  }

  private void show(Component content) {
    step.removeAll();
    step.add(content);
  }

  /**
   * How a piece of writing ended.
   *
   * @param touched the counties that it changed
   */
  private record Finished(Outcome outcome, List<Root> touched) {}
}
