package org.liancun.explore.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.ui.Editor;
import org.liancun.editing.ui.Reshaping;
import org.liancun.explore.Children;
import org.liancun.explore.Drawing;
import org.liancun.explore.Drawings;
import org.liancun.explore.Filter;
import org.liancun.explore.Inspections;
import org.liancun.explore.Listing;
import org.liancun.explore.Pane;
import org.liancun.explore.Picture;
import org.liancun.explore.PictureState;
import org.liancun.explore.SavedViews;
import org.liancun.explore.Tables;
import org.liancun.explore.View;
import org.liancun.explore.export.Networks;
import org.liancun.explore.map.Charts;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Export;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Entry;
import org.liancun.organization.Found;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** Canvas, tree and inspector of one county, in step; all of what they show is in the address. */
@Route("explore")
@RouteAlias("")
@Menu(title = "explore.place", icon = "assets/icons/explore.svg", order = 1)
@PermitAll
class ExploreView extends Composite<Div>
    implements BarControls, AfterNavigationObserver, HasDynamicTitle {

  private static final List<Pane> PANES = List.of(Pane.values());

  private final Drawings drawings;
  private final Tables tables;
  private final GraphState graphState;
  private final Asking asking;

  private final Known known = new Known();
  private final Course course;
  private final ExploreBar bar;
  private final ViewBar viewBar;
  private final Hands hands;
  private final Panes panes;
  private final Marking marking;
  private final Workspace workspace;
  private final Unfolding unfolding;
  private final Inspecting inspecting;
  private @Nullable Drawing drawing;

  ExploreView(
      Organization organization,
      Drawings drawings,
      Tables tables,
      Networks networks,
      Export export,
      Charts charts,
      Inspections inspections,
      GraphState graphState,
      Editor editor,
      Reshaping reshaping,
      Kinds kinds,
      SavedViews savedViews,
      AuthenticationContext authentication,
      Clock clock) {
    this.drawings = drawings;
    this.tables = tables;
    this.graphState = graphState;
    asking = new Asking(graphState);
    var takeAway =
        new TakeAway(
            networks,
            export,
            kinds,
            () -> drawing,
            this::marked,
            this::viewpoint,
            this::savePicture);
    viewBar =
        new ViewBar(
            PANES,
            new FilterButton(this::industries, this::filter),
            takeAway,
            new SavedViewsButton(
                savedViews,
                authentication.getPrincipalName().orElse(""),
                "explore",
                graphState,
                this::address,
                this::come),
            this::look,
            () -> step(true),
            () -> step(false));
    course = new Course(clock, viewBar::show);
    bar =
        new ExploreBar(
            organization,
            clock,
            course::viewpoint,
            root -> go(course.state().at(root)),
            this::open,
            day -> go(course.state().on(day)));
    hands =
        new Hands(course, this::panes, this::unfolding, this::marking, this::inspect, this::show);
    panes = new Panes(drawings, tables, charts, course, known, this::children, hands, this::list);
    var markBar =
        new MarkBar(
            panes::closer, this::listOnlyMarked, takeAway.ofMarked(), () -> hands.mark(List.of()));
    marking = new Marking(course, panes, markBar);
    var inspector =
        new InspectorPane(
            this::open,
            hands::spread,
            new Changing(editor, reshaping, kinds, () -> course.viewpoint().asOf(), this::show));
    unfolding = new Unfolding(course, asking, known, panes.canvas, panes.tree, this::unfolded);
    inspecting = new Inspecting(course, asking, inspections, organization, inspector, unfolding);
    var bars = new Div(viewBar, markBar);
    bars.addClassName("lc-bars");
    workspace = panes.below(bars, inspector);
    getContent().setSizeFull();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    course.arrive(PictureState.of(event.getLocation().getQueryParameters().getParameters()));
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graphState::addListener, GraphStatus::isReady, this::show);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("explore.title", drawing == null ? "" : drawing.root().name());
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(bar.roots);
  }

  @Override
  public Optional<Component> searchBox() {
    return Optional.of(bar.search);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(bar.day);
  }

  private void step(boolean isBack) {
    hands.step(isBack);
  }

  private Panes panes() {
    return panes;
  }

  private Unfolding unfolding() {
    return unfolding;
  }

  private Marking marking() {
    return marking;
  }

  private void show() {
    if (!asking.attempt(this::showWhatThereIs)) {
      message(MessagePane.away());
    }
  }

  private void showWhatThereIs() {
    drawings
        .of(course.state(), course.viewpoint())
        .ifPresentOrElse(this::draw, () -> message(MessagePane.empty()));
  }

  private void draw(Drawing drawn) {
    putRight(drawn);
    remember(drawn);
    var view = drawn.state().view();
    bar.show(drawn.roots(), drawn.root(), course.viewpoint().asOf());
    present(workspace);
    workspace.show(view.panes());
    viewBar.show(view);
    panes.mark(drawn.state().marked());
    panes.show(drawn, opened(drawn.picture()));
    marking.show();
    inspect(true);
  }

  private void remember(@Nullable Drawing drawn) {
    drawing = drawn;
    known.forget();
    if (drawn != null) {
      known.learn(drawn.picture().entries());
    }
    unfolding.of(drawn);
    inspecting.of(drawn);
  }

  private List<Entry> opened(Picture picture) {
    return picture.expanded().stream().map(known::get).filter(Objects::nonNull).toList();
  }

  /** Says what the address named in vain, and shows what there is under its own address. */
  private void putRight(Drawing drawn) {
    drawn.unknown().forEach(code -> Notice.say(getTranslation("explore.unknown", code)));
    int gone = course.state().marked().size() - drawn.state().marked().size();
    if (gone > 0) {
      Notice.say(getTranslation("explore.mark.gone", gone));
    }
    if (gone == 0
        && drawn.unknown().isEmpty()
        && Objects.equals(course.state().root(), drawn.state().root())) {
      course.settle(drawn.state());
    } else {
      course.putRight(drawn.state());
    }
  }

  private void message(MessagePane pane) {
    remember(null);
    bar.showNothing();
    present(pane);
  }

  /** What is there already stays: taken out and put back, it would forget how it is looked at. */
  private void present(Component content) {
    if (getContent().getChildren().noneMatch(content::equals)) {
      getContent().removeAll();
      getContent().add(content);
    }
  }

  private void go(PictureState next) {
    course.go(next);
    show();
  }

  private String address() {
    return course.address(drawing == null ? null : drawing.root().code());
  }

  private void come(String address) {
    course.go(address);
    show();
  }

  private void look(View view) {
    go(course.state().with(view));
  }

  private void filter(Filter chosen) {
    look(course.state().view().with(chosen));
  }

  /** Only the table changes by this. */
  private void list(Listing listing) {
    var view = course.state().view();
    course.go(course.state().with(view.with(listing)));
    if (listing.level() == view.listing().level()) {
      panes.list(listing);
    } else {
      var drawn = drawing;
      if (drawn == null || !asking.attempt(() -> panes.showTable(drawn))) {
        Notice.say(getTranslation("explore.not-now"));
      }
    }
  }

  /** Lists what is picked out, of a level that some of it is of. */
  private void listOnlyMarked(boolean only) {
    var drawn = drawing;
    if (drawn == null) {
      return;
    }
    var state = course.state();
    var listing = state.view().listing().ofMarked(only);
    var levels = only ? marked().stream().map(Entry::level).distinct().toList() : List.<Level>of();
    if (!levels.isEmpty() && !levels.contains(tables.level(drawn))) {
      listing = listing.of(levels.getFirst());
    }
    go(state.with(state.view().with(Pane.TABLE, true).with(listing)));
  }

  private List<Entry> marked() {
    return drawings.marked(course.state(), course.viewpoint());
  }

  private List<String> industries() {
    return drawing == null
        ? List.of()
        : drawings.industries(drawing.root().code(), course.viewpoint());
  }

  private Children children() {
    return unfolding.children();
  }

  private Viewpoint viewpoint() {
    return course.viewpoint();
  }

  private void savePicture(String format, String name) {
    if (drawing != null) {
      panes.canvas.save(format, name, drawing.root().name(), viewpoint().asOf());
    }
  }

  private void unfolded(String code) {
    if (code.equals(course.state().selected())) {
      inspect(false);
    }
  }

  private void inspect(boolean reveal) {
    var entry = known.get(course.state().selected());
    panes.select(course.state().selected(), entry, inspecting.inspect(entry), reveal);
  }

  private void open(Found found) {
    open(found.shownAs());
  }

  /** Brings something into view wherever it is. */
  private void open(String code) {
    if (!asking.attempt(() -> towards(code).ifPresent(this::go))) {
      Notice.say(getTranslation("explore.not-now"));
    }
  }

  private Optional<PictureState> towards(String code) {
    return drawings.towards(
        code, course.state(), drawing == null ? List.of() : drawing.roots(), course.viewpoint());
  }
}
