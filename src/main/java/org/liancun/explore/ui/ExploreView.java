package org.liancun.explore.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Inspection;
import org.liancun.explore.Inspections;
import org.liancun.explore.PairingLink;
import org.liancun.explore.Picture;
import org.liancun.explore.PictureState;
import org.liancun.explore.Pictures;
import org.liancun.frame.BarControls;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Entry;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;
import org.liancun.organization.Root;
import org.neo4j.driver.exceptions.Neo4jException;

/** Canvas, tree and inspector of one county, in step; all of what they show is in the address. */
@Route("explore")
@RouteAlias("")
@Menu(title = "explore.place", icon = "assets/icons/explore.svg", order = 1)
@PermitAll
class ExploreView extends Composite<Div>
    implements BarControls, AfterNavigationObserver, HasDynamicTitle {

  private final Organization organization;
  private final Pictures pictures;
  private final Inspections inspections;
  private final GraphState graphState;
  private final Clock clock;

  private final ExploreBar bar;
  private final TreePane tree;
  private final CanvasPane canvas;
  private final InspectorPane inspector;

  private final Map<String, Entry> known = new HashMap<>();
  private List<Root> roots = List.of();
  private @Nullable Picture picture;
  private PictureState state = PictureState.FIRST;

  ExploreView(
      Organization organization,
      Pictures pictures,
      Inspections inspections,
      GraphState graphState,
      Clock clock) {
    this.organization = organization;
    this.pictures = pictures;
    this.inspections = inspections;
    this.graphState = graphState;
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
            organization,
            this::viewpoint,
            entry -> select(entry.code()),
            entry -> expand(entry.code(), false),
            entry -> collapse(entry.code()));
    canvas = new CanvasPane(this::select, this::expand, this::collapse, this::more);
    inspector = new InspectorPane(this::open);
    getContent().addClassName("lc-panes");
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

  private void graphChanged(GraphStatus status) {
    if (status.isReady() && picture == null) {
      show();
    }
  }

  private Viewpoint viewpoint() {
    return Viewpoint.of(Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock)));
  }

  private void show() {
    if (!graphState.status().isReady()) {
      message("explore.away", null);
      return;
    }
    try {
      roots = organization.roots(viewpoint());
      if (roots.isEmpty()) {
        message("explore.empty", toData());
      } else {
        draw(chosenRoot());
      }
    } catch (Neo4jException e) {
      message("explore.away", null);
    }
  }

  private Root chosenRoot() {
    return roots.stream()
        .filter(root -> root.code().equals(state.root()))
        .findFirst()
        .orElse(roots.getFirst());
  }

  private void draw(Root root) {
    var drawn = pictures.of(state, root, viewpoint());
    picture = drawn;
    known.clear();
    drawn.entries().forEach(entry -> known.put(entry.code(), entry));
    bar.show(roots, root, viewpoint().asOf());
    getContent().removeAll();
    getContent().add(tree, canvas, inspector);
    canvas.show(drawn, state.selected());
    tree.show(
        drawn.root(), state.opened().stream().map(known::get).filter(Objects::nonNull).toList());
    inspect();
  }

  private void message(String key, @Nullable Button action) {
    picture = null;
    var text = new Div(new Paragraph(getTranslation(key)));
    text.addClassName("lc-empty");
    if (action != null) {
      text.add(action);
    }
    getContent().removeAll();
    getContent().add(text);
  }

  private Button toData() {
    var button =
        new Button(
            getTranslation("explore.empty.action"), click -> UI.getCurrent().navigate("data"));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void go(PictureState next) {
    state = next;
    remember();
    show();
  }

  private void remember() {
    var location = new Location("explore", new QueryParameters(state.parameters()));
    UI.getCurrent().getPage().getHistory().pushState(null, location);
  }

  private void select(String code) {
    state = state.select(code);
    remember();
    canvas.select(code, false);
    inspect();
  }

  private void inspect() {
    var code = state.selected();
    tree.select(code == null ? null : known.get(code));
    var inspection =
        code == null ? Optional.<Inspection>empty() : inspections.of(code, viewpoint());
    inspection.ifPresentOrElse(
        found -> inspector.show(found, actions(found.details().code())), inspector::showNothing);
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
    var wasOpen = isOpen(code);
    state = state.open(List.of(code));
    remember();
    if (!alreadyDrawn && !wasOpen) {
      var children = organization.children(code, 0, Pictures.PAGE, viewpoint());
      canvas.open(code, learn(children), touching(children));
    }
    setOpenInTree(code, true);
  }

  private void collapse(String code) {
    state = state.close(code);
    remember();
    canvas.close(code);
    setOpenInTree(code, false);
  }

  private void more(String code, int shown) {
    state = state.show(code, shown + Pictures.PAGE);
    remember();
    var children = organization.children(code, shown, Pictures.PAGE, viewpoint());
    canvas.more(code, learn(children), touching(children));
  }

  private void setOpenInTree(String code, boolean open) {
    var entry = known.get(code);
    if (entry != null) {
      tree.setOpen(entry, open);
    }
    if (code.equals(state.selected())) {
      inspect();
    }
  }

  private Page<Entry> learn(Page<Entry> page) {
    page.items().forEach(entry -> known.put(entry.code(), entry));
    return page;
  }

  private List<PairingLink> touching(Page<Entry> page) {
    return picture == null
        ? List.of()
        : picture.pairings().stream()
            .filter(link -> page.items().stream().anyMatch(entry -> link.touches(entry.code())))
            .toList();
  }

  private void open(Found found) {
    open(found.shownAs());
  }

  /** Brings something into view wherever it is: its county, the way down to it, itself. */
  private void open(String code) {
    var way = organization.path(code, viewpoint());
    if (way.isEmpty()) {
      return;
    }
    var codes = way.stream().map(Ancestor::code).toList();
    var root = roots.stream().map(Root::code).filter(codes::contains).findFirst();
    var next = root.isEmpty() || root.get().equals(state.root()) ? state : state.at(root.get());
    var above = codes.subList(root.map(codes::indexOf).orElse(0), codes.size() - 1);
    go(next.open(above).select(codes.getLast()));
  }
}
