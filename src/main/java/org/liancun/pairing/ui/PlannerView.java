package org.liancun.pairing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.ui.ThingBox;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.Days;
import org.liancun.frame.Steps;
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

  /** So many other plans are shown beside the best. */
  private static final int OTHER_PLANS = 3;

  private final PlanWorks works;
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
  private final Steps<PlanState> steps = new Steps<>();
  private PlanState state = PlanState.of(Map.of());
  private PlanWorks.@Nullable Ground read;
  private PlanWorks.@Nullable Made made;
  private int asked;

  PlannerView(
      PlanWorks works,
      Proposing proposing,
      Organization organization,
      PlanKeeping keeping,
      GraphState graph,
      Clock clock) {
    this.works = works;
    this.organization = organization;
    this.graph = graph;
    this.clock = clock;
    scope =
        new ThingBox(
            organization,
            this::anywhere,
            found -> found.level() == Level.COUNTY || found.level() == Level.TOWNSHIP,
            code -> go(state.at(code.isEmpty() ? null : code)));
    scope.setAriaLabel(getTranslation("query.scope"));
    day = Days.asOf(clock, chosen -> go(state.on(chosen)));
    this.proposing = proposing;
    decisions = new PlanDecisions(change -> go(change.apply(state)), () -> look(null));
    side =
        new PlanSide(
            wish -> go(state.wishing(wish)),
            keeping.plans(() -> state, this::go),
            keeping.weights(() -> state, this::go),
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
    state = PlanState.of(event.getLocation().getQueryParameters().getParameters());
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  private Viewpoint anywhere() {
    return Viewpoint.of(Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock)));
  }

  /** Plans something else, under an address of its own; it can be taken back. */
  private void go(PlanState next) {
    if (next.equals(state)) {
      return;
    }
    steps.leave(state);
    arrive(next);
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
                    () -> now.made().planning().alternatives(now.plan(), OTHER_PLANS),
                    others -> new ComparisonDialog(now.plan(), others, this::take).open(),
                    () -> say(getTranslation("query.away"))));
  }

  /** Another plan is the best one with all of its pairs locked. */
  private void take(List<Couple> couples) {
    go(state.wishing(wishes -> wishes.locking(couples)).showing(null));
  }

  @Override
  public void undo() {
    arriveIfThere(steps.back(state));
  }

  @Override
  public void redo() {
    arriveIfThere(steps.forth(state));
  }

  private void arriveIfThere(@Nullable PlanState next) {
    if (next != null) {
      arrive(next);
    }
  }

  private void arrive(PlanState next) {
    state = next;
    UI.getCurrent().getPage().getHistory().pushState(null, state.location());
    show();
  }

  private void show() {
    day.setValue(anywhere().asOf());
    side.show(state, steps.canGoBack(), steps.canGoForth());
    if (!graph.status().isReady()) {
      say(getTranslation("query.away"));
      return;
    }
    if (state.at() == null) {
      organization.roots(anywhere()).stream()
          .findFirst()
          .ifPresentOrElse(
              root -> {
                state = state.at(root.code());
                plan(root.code());
              },
              () -> say(getTranslation("pairing.lacks.villages")));
    } else {
      plan(state.at());
    }
  }

  private void plan(String code) {
    scope.choose(code);
    int turn = ++asked;
    var known = read;
    var from = anywhere();
    var wishes = state.wishes();
    if (known == null || !known.scope().equals(code) || !known.from().equals(from)) {
      known = null;
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
    made = found;
    read = found.ground();
    var names = found.ground().facts().names();
    side.decided(state.wishes(), code -> names.getOrDefault(code, code));
    switch (found.reply()) {
      case Reply.Unplanned(var why) -> say(Spoken.in(getLocale(), why));
      case Plan plan -> {
        main.show(found, plan, state.drawn());
        side.show(plan);
        bringOut(found, plan);
      }
    }
  }

  /** Shows the pair that the address names, or the village that is left alone. */
  private void bringOut(PlanWorks.Made found, Plan plan) {
    main.bringOut(plan, state.shown());
    beside.show(found, plan, state.shown());
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
    state = state.showing(couple);
    UI.getCurrent().getPage().getHistory().replaceState(null, state.location());
    taken().ifPresent(now -> bringOut(now.made(), now.plan()));
  }

  @Override
  public void draw(PlanState.Drawn drawn) {
    go(state.drawn(drawn));
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
