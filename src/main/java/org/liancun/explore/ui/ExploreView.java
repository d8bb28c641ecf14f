package org.liancun.explore.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.ui.Editor;
import org.liancun.editing.ui.Reshaping;
import org.liancun.explore.Arrangement;
import org.liancun.explore.Children;
import org.liancun.explore.Drawing;
import org.liancun.explore.Drawings;
import org.liancun.explore.Inspections;
import org.liancun.explore.PairingLink;
import org.liancun.explore.Pane;
import org.liancun.explore.Picture;
import org.liancun.explore.PictureState;
import org.liancun.explore.Pictures;
import org.liancun.explore.Position;
import org.liancun.explore.View;
import org.liancun.frame.BarControls;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Entry;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;
import org.liancun.organization.Root;

/** Canvas, tree and inspector of one county, in step; all of what they show is in the address. */
@Route("explore")
@RouteAlias("")
@Menu(title = "explore.place", icon = "assets/icons/explore.svg", order = 1)
@PermitAll
class ExploreView extends Composite<Div>
    implements BarControls, AfterNavigationObserver, HasDynamicTitle {

  private static final List<Pane> PANES = List.of(Pane.TREE, Pane.CANVAS, Pane.INSPECTOR);

  private final Organization organization;
  private final Drawings drawings;
  private final Inspections inspections;
  private final GraphState graphState;
  private final Asking asking;
  private final Clock clock;

  private final ExploreBar bar;
  private final TreePane tree;
  private final CanvasPane canvas;
  private final InspectorPane inspector;
  private final ViewBar viewBar;
  private final Workspace workspace;

  private final Known known = new Known();
  private final Steps steps = new Steps();
  private List<Root> roots = List.of();
  private @Nullable Picture picture;
  private @Nullable Children children;
  private PictureState state = PictureState.FIRST;

  ExploreView(
      Organization organization,
      Drawings drawings,
      Inspections inspections,
      GraphState graphState,
      Editor editor,
      Reshaping reshaping,
      Kinds kinds,
      Clock clock) {
    this.organization = organization;
    this.drawings = drawings;
    this.inspections = inspections;
    this.graphState = graphState;
    this.asking = new Asking(graphState);
    this.clock = clock;
    bar =
        new ExploreBar(
            organization,
            clock,
            this::viewpoint,
            root -> go(state.at(root)),
            this::open,
            day -> go(state.on(day)));
    tree =
        new TreePane(
            this::below,
            known,
            entry -> select(entry.code(), false),
            entry -> expand(entry.code(), false),
            entry -> collapse(entry.code()));
    canvas =
        new CanvasPane(
            code -> select(code, true),
            this::expand,
            this::collapse,
            this::more,
            (code, pin) -> become(state.pin(code, pin)));
    inspector =
        new InspectorPane(
            this::open,
            new Changing(editor, reshaping, kinds, () -> viewpoint().asOf(), this::show));
    var filter =
        new FilterButton(
            () ->
                picture == null
                    ? List.of()
                    : drawings.industries(picture.root().code(), viewpoint()),
            chosen -> look(state.view().with(chosen)));
    viewBar = new ViewBar(PANES, filter, this::look, this::back, this::forth);
    workspace =
        new Workspace(
            viewBar, Map.of(Pane.TREE, tree, Pane.CANVAS, canvas, Pane.INSPECTOR, inspector));
    getContent().setSizeFull();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    state = PictureState.of(event.getLocation().getQueryParameters().getParameters());
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    var ui = attachment.getUI();
    var registration = graphState.addListener(status -> later(ui, status));
    addDetachListener(detachment -> registration.run());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("explore.title", picture == null ? "" : picture.root().name());
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

  private void later(UI ui, GraphStatus status) {
    var unused = ui.access(() -> graphChanged(status));
  }

  /** Whatever was asked for in vain meanwhile is shown now. */
  private void graphChanged(GraphStatus status) {
    if (status.isReady()) {
      show();
    }
  }

  private Viewpoint viewpoint() {
    return Viewpoint.of(Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock)));
  }

  private Children below() {
    return children == null ? new Children.All(organization, viewpoint()) : children;
  }

  private void show() {
    if (!asking.attempt(this::showWhatThereIs)) {
      message(MessagePane.away());
    }
  }

  private void showWhatThereIs() {
    drawings.of(state, viewpoint()).ifPresentOrElse(this::draw, () -> message(MessagePane.empty()));
  }

  private void draw(Drawing drawing) {
    putRight(drawing);
    var drawn = drawing.picture();
    roots = drawing.roots();
    picture = drawn;
    children = drawing.children();
    known.forget();
    known.learn(drawn.entries());
    bar.show(roots, drawing.root(), viewpoint().asOf());
    getContent().removeAll();
    getContent().add(workspace);
    workspace.show(state.view().panes());
    viewBar.show(state.view());
    var positions = positions(drawing);
    canvas.show(drawn, state, positions);
    canvas.note(remark(drawing, positions));
    tree.show(
        drawn.root(), drawn.expanded().stream().map(known::get).filter(Objects::nonNull).toList());
    inspect(true);
  }

  private List<Position> positions(Drawing drawing) {
    return state.view().arrangement() == Arrangement.POSITION
        ? drawings.positions(drawing.root().code(), viewpoint())
        : List.of();
  }

  private String remark(Drawing drawing, List<Position> positions) {
    if (drawing.picture().children().isEmpty()) {
      return whyNothing(drawing);
    }
    return state.view().arrangement() == Arrangement.POSITION && positions.isEmpty()
        ? getTranslation("explore.no-positions")
        : "";
  }

  private String whyNothing(Drawing drawing) {
    return state.view().filter().showsAll()
        ? getTranslation(
            "explore.nothing-then", viewpoint().asOf().toString(), drawing.root().name())
        : getTranslation("explore.filter.none");
  }

  private void look(View view) {
    go(state.with(view));
  }

  /** Says what the address named in vain, and shows what there is under its own address. */
  private void putRight(Drawing drawing) {
    var asked = state.root();
    state = drawing.state();
    drawing.unknown().forEach(code -> Notice.say(getTranslation("explore.unknown", code)));
    if (!drawing.unknown().isEmpty() || !Objects.equals(asked, state.root())) {
      UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }
  }

  private void message(MessagePane pane) {
    picture = null;
    bar.showNothing();
    getContent().removeAll();
    getContent().add(pane);
  }

  private void go(PictureState next) {
    become(next);
    show();
  }

  private void become(PictureState next) {
    steps.go(state, next);
    state = next;
    remember();
  }

  private void back() {
    stepTo(steps.back(state));
  }

  private void forth() {
    stepTo(steps.forth(state));
  }

  private void stepTo(@Nullable PictureState next) {
    if (next != null) {
      state = next;
      remember();
      show();
    }
  }

  private void remember() {
    viewBar.show(steps);
    UI.getCurrent().getPage().getHistory().pushState(null, location());
  }

  private Location location() {
    return new Location("explore", new QueryParameters(state.parameters()));
  }

  private void select(String code, boolean reveal) {
    if (!code.equals(state.selected())) {
      become(state.select(code));
      canvas.select(code, false);
      inspect(reveal);
    }
  }

  private void inspect(boolean reveal) {
    var code = state.selected();
    var entry = known.get(code);
    tree.select(entry, reveal);
    if (code == null) {
      if (!asking.attempt(this::inspectNothing)) {
        inspector.showNothing("");
      }
    } else if (!asking.attempt(() -> inspect(code, entry))) {
      inspector.showAway();
    }
  }

  private void inspect(String code, @Nullable Entry entry) {
    inspections
        .of(code, viewpoint())
        .ifPresentOrElse(
            found -> inspector.show(found, entry, actions(code)), this::inspectNothing);
  }

  private void inspectNothing() {
    var source =
        picture == null
            ? Optional.<String>empty()
            : organization
                .details(picture.root().code(), viewpoint())
                .flatMap(details -> Optional.ofNullable(details.source()));
    inspector.showNothing(source.orElse(""));
  }

  private List<Button> actions(String code) {
    var entry = known.get(code);
    if (entry == null || entry.children() == 0 || entry.parent() == null) {
      return List.of();
    }
    return isOpen(code)
        ? List.of(new Button(getTranslation("explore.collapse"), click -> collapse(code)))
        : List.of(new Button(getTranslation("explore.expand"), click -> expand(code, false)));
  }

  private boolean isOpen(String code) {
    return state.opened().contains(code)
        || (picture != null && picture.expanded().contains(code) && !state.closed().contains(code));
  }

  private void expand(String code, boolean alreadyDrawn) {
    if (alreadyDrawn || isOpen(code) || asking.attempt(() -> drawChildren(code))) {
      become(state.open(List.of(code)));
      setOpenInTree(code, true);
    } else {
      setOpenInTree(code, false);
      notNow(code);
    }
  }

  private void drawChildren(String code) {
    var children = below().below(code, 0, Pictures.PAGE);
    canvas.open(code, learn(children), touching(children));
  }

  private void collapse(String code) {
    become(state.close(code));
    canvas.close(code);
    setOpenInTree(code, false);
  }

  private void more(String code, int shown) {
    if (asking.attempt(() -> drawMore(code, shown))) {
      become(state.show(code, shown + Pictures.PAGE));
    } else {
      notNow(code);
    }
  }

  private void drawMore(String code, int shown) {
    var children = below().below(code, shown, Pictures.PAGE);
    canvas.more(code, learn(children), touching(children));
  }

  private void notNow(String code) {
    canvas.refuse(code);
    Notice.say(getTranslation("explore.not-now"));
  }

  private void setOpenInTree(String code, boolean open) {
    var entry = known.get(code);
    if (entry != null) {
      tree.setOpen(entry, open);
    }
    if (code.equals(state.selected())) {
      inspect(false);
    }
  }

  private Page<Entry> learn(Page<Entry> page) {
    known.learn(page.items().stream());
    return page;
  }

  private List<PairingLink> touching(Page<Entry> page) {
    return picture == null ? List.of() : picture.pairingsOf(page.items());
  }

  private void open(Found found) {
    open(found.shownAs());
  }

  /** Brings something into view wherever it is. */
  private void open(String code) {
    if (!asking.attempt(
        () -> drawings.towards(code, state, roots, viewpoint()).ifPresent(this::go))) {
      Notice.say(getTranslation("explore.not-now"));
    }
  }
}
