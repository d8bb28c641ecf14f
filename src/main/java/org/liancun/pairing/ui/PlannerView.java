package org.liancun.pairing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.ui.ThingBox;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.Days;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.planning.Reply;
import org.liancun.pairing.planning.Standing;

/** Plans pairs for a unit: wishes on the left, the plan on map and in the table, a pair beside. */
@Route("pairings/plan")
@PermitAll
class PlannerView extends Composite<Div>
    implements HasDynamicTitle,
        AfterNavigationObserver,
        BarControls,
        PlanMain.Hands,
        PlanSide.Deeds {

  /** Milliseconds in which anybody has read why a wish cannot be met. */
  private static final int LONG_ENOUGH = 10_000;

  private final PlanWorks works;
  private final PlanRivals rivals;
  private final String owner;
  private final Proposing proposing;
  private final Organization organization;
  private final GraphState graph;
  private final Clock clock;
  private final ThingBox scope;
  private final DatePicker day;
  private final PlanDecisions decisions;
  private final PlanSide side;
  private final PlanMain main;
  private final PlanBeside beside;
  private final PlanCourse course = new PlanCourse();
  private PlanWorks.@Nullable Ground read;
  private PlanWorks.@Nullable Made made;
  private int asked;

  PlannerView(
      PlanWorks works,
      Proposing proposing,
      Organization organization,
      PlanKeeping keeping,
      PlanRivals rivals,
      GraphState graph,
      Clock clock) {
    this.works = works;
    this.rivals = rivals;
    owner = keeping.owner();
    this.organization = organization;
    this.graph = graph;
    this.clock = clock;
    scope =
        new ThingBox(
            organization,
            this::anywhere,
            found -> found.level() == Level.COUNTY || found.level() == Level.TOWNSHIP,
            code -> go(course.state().at(code.isEmpty() ? null : code)));
    scope.setAriaLabel(getTranslation("query.scope"));
    day = Days.asOf(clock, chosen -> go(course.state().on(chosen)));
    this.proposing = proposing;
    decisions = new PlanDecisions(change -> go(change.apply(course.state())), () -> look(null));
    side =
        new PlanSide(
            wish -> go(course.state().wishing(wish)),
            keeping.plans(course::state, this::go),
            keeping.weights(course::state, this::go),
            new PlanFiles(this::taken),
            this);
    main = new PlanMain(this);
    beside = new PlanBeside(works, getContent(), decisions);
    getContent().addClassName("lc-panes");
    getContent().add(side, main);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("pairing.plan.title");
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(scope);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(day);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    course.arrive(PlanState.of(event.getLocation().getQueryParameters().getParameters()));
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  private Viewpoint anywhere() {
    return Viewpoint.of(
        Objects.requireNonNullElseGet(course.state().asOf(), () -> LocalDate.now(clock)));
  }

  /** Plans something else, under an address of its own; it can be taken back. */
  private void go(PlanState next) {
    if (!next.equals(course.state())) {
      course.go(next);
      show();
    }
  }

  @Override
  public void submit() {
    plan().ifPresent(plan -> proposing.ask(plan, name()));
  }

  @Override
  public void compare() {
    taken()
        .ifPresent(
            now ->
                Background.run(
                    UI.getCurrent(),
                    () -> rivals.of(now, owner),
                    found -> new ComparisonDialog(now.plan(), found, this::take, this::go).open(),
                    () -> say(getTranslation("query.away"))));
  }

  /** Another plan is the best one with all of its pairs locked. */
  private void take(List<Couple> couples) {
    go(course.state().wishing(wishes -> wishes.locking(couples)).showing(null));
  }

  @Override
  public void undo() {
    if (course.back()) {
      show();
    }
  }

  @Override
  public void redo() {
    if (course.forth()) {
      show();
    }
  }

  private void show() {
    day.setValue(anywhere().asOf());
    side.show(course);
    if (!graph.status().isReady()) {
      say(getTranslation("query.away"));
      return;
    }
    var at = course.state().at();
    if (at == null) {
      organization.roots(anywhere()).stream()
          .findFirst()
          .ifPresentOrElse(
              root -> {
                course.arrive(course.state().at(root.code()));
                plan(root.code());
              },
              () -> say(getTranslation("pairing.lacks.villages")));
    } else {
      plan(at);
    }
  }

  private void plan(String code) {
    scope.choose(code);
    int turn = ++asked;
    var known = read;
    var from = anywhere();
    var wishes = course.state().wishes();
    if (known == null || !known.scope().equals(code) || !known.from().equals(from)) {
      known = null;
      made = null;
      wait(main);
    }
    var ground = known;
    Background.run(
        UI.getCurrent(),
        () -> works.make(ground == null ? works.read(code, from) : ground, wishes),
        found -> {
          if (turn == asked) {
            show(found);
          }
        },
        () -> say(getTranslation("query.away")));
  }

  private static void wait(PlanMain main) {
    var waiting = new ProgressBar();
    waiting.setIndeterminate(true);
    waiting
        .getElement()
        .setAttribute("aria-label", waiting.getTranslation("pairing.plan.under-way"));
    main.only(waiting);
  }

  private void show(PlanWorks.Made found) {
    read = found.ground();
    switch (found.reply()) {
      case Reply.Unplanned(var why) -> refuse(found, Spoken.in(getLocale(), why));
      case Plan plan -> show(found, plan);
    }
  }

  /** What cannot be is told, and the plan before it stays. */
  private void refuse(PlanWorks.Made found, String why) {
    if (made == null || !course.refuse()) {
      say(why);
      course.settle();
      side.show(course);
      decided(found);
      return;
    }
    side.show(course);
    decided(made);
    taken().ifPresent(now -> bringOut(now.made(), now.plan()));
    Notification.show(why, LONG_ENOUGH, Notification.Position.MIDDLE);
  }

  private void show(PlanWorks.Made found, Plan plan) {
    made = found;
    course.settle();
    decided(found);
    side.show(course);
    main.show(found, plan, course.state().drawn());
    side.show(plan);
    bringOut(found, plan);
  }

  private void decided(PlanWorks.Made found) {
    var names = found.ground().facts().names();
    side.decided(course.state().wishes(), code -> names.getOrDefault(code, code));
  }

  /** Shows the pair that the address names, or the village that is left alone. */
  private void bringOut(PlanWorks.Made found, Plan plan) {
    main.bringOut(plan, course.state().shown());
    beside.show(found, plan, course.state().shown());
  }

  private void say(String sentence) {
    made = null;
    beside.close();
    main.only(new Paragraph(sentence));
    side.showNothing();
  }

  private Optional<Plan> plan() {
    return Optional.ofNullable(made).flatMap(PlanWorks.Made::plan);
  }

  private Optional<PlanFiles.Taken> taken() {
    return Optional.ofNullable(made)
        .flatMap(now -> now.plan().map(plan -> new PlanFiles.Taken(name(), now, plan)));
  }

  private String name() {
    return getTranslation(
        "pairing.plan.name", scope.getValue() == null ? "" : scope.getValue().name());
  }

  @Override
  public void pair(Planned planned) {
    look(PairPane.couple(planned.candidate()));
  }

  @Override
  public void village(String code) {
    plan()
        .ifPresent(
            plan ->
                look(
                    plan.pairs().stream()
                        .map(one -> PairPane.couple(one.candidate()))
                        .filter(it -> it.first().equals(code) || it.second().equals(code))
                        .findFirst()
                        .orElse(new Couple(code, code))));
  }

  /** Looking at another pair plans nothing anew, and is no step to take back. */
  private void look(@Nullable Couple couple) {
    course.putRight(course.state().showing(couple));
    taken().ifPresent(now -> bringOut(now.made(), now.plan()));
  }

  @Override
  public void draw(PlanState.Drawn drawn) {
    go(course.state().drawn(drawn));
  }

  @Override
  public void swap(Planned one, Planned other) {
    decisions.swap(one, other);
  }

  @Override
  public void relink(String kept, String was, String to) {
    plan()
        .flatMap(plan -> plan.pair(kept, was))
        .ifPresent(pair -> decisions.replace(PairPane.couple(pair.candidate()), was, to));
  }

  @Override
  public void keep(Couple running) {
    decisions.lock(running, true);
  }

  @Override
  public void weigh(Consumer<Standing> onWeighed) {
    int turn = asked;
    taken()
        .ifPresent(
            now ->
                Background.run(
                    UI.getCurrent(),
                    () -> now.made().planning().standing(now.plan()),
                    found -> {
                      if (turn == asked) {
                        onWeighed.accept(found);
                      }
                    },
                    () -> say(getTranslation("query.away"))));
  }
}
