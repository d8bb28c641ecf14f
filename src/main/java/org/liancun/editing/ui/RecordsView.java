package org.liancun.editing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Editing;
import org.liancun.frame.AriaRoles;
import org.liancun.frame.Background;
import org.liancun.frame.BarControls;
import org.liancun.frame.Days;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Outage;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Nameable;
import org.liancun.organization.Organization;
import org.neo4j.driver.exceptions.Neo4jException;

/** All records, kind by kind, as tables from which each can be opened and changed. */
@Route("records")
@Menu(title = "records.place", icon = "assets/icons/records.svg", order = 1.5)
@PermitAll
class RecordsView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, BarControls {

  private static final int TYPING = 300;

  private final Editing editing;
  private final Organization organization;
  private final Editor editor;
  private final GraphState graph;
  private final Clock clock;
  private final Kinds kinds;
  private final Tabs tabs = new Tabs();
  private final Map<Tab, Kind> kindOf = new LinkedHashMap<>();
  private final ComboBox<Nameable> scope = new ComboBox<>();
  private final DatePicker day;
  private final TextField search = new TextField();
  private final H2 heading = new H2();
  private final Span count = new Span();
  private final Div message = new Div();
  private final RecordsTable table;
  private RecordsState state = new RecordsState(null, null, "", null);
  private boolean showing;

  RecordsView(
      Editing editing,
      Organization organization,
      Editor editor,
      GraphState graph,
      Clock clock,
      Kinds kinds) {
    this.editing = editing;
    this.organization = organization;
    this.editor = editor;
    this.graph = graph;
    this.clock = clock;
    this.kinds = kinds;
    table =
        new RecordsTable(
            editing, record -> editor.open(record.kind(), record.id(), today(), this::show));
    offerKinds();
    offerScopes();
    day = Days.asOf(clock, chosen -> go(state.on(chosen)));
    offerSearch();
    layOut();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    state = RecordsState.of(event.getLocation().getQueryParameters().getParameters());
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("records.title");
  }

  @Override
  public Optional<Component> scopeChooser() {
    return Optional.of(scope);
  }

  @Override
  public Optional<Component> searchBox() {
    return Optional.of(search);
  }

  @Override
  public Optional<Component> asOfDate() {
    return Optional.of(day);
  }

  private void offerKinds() {
    tabs.setOrientation(Tabs.Orientation.VERTICAL);
    tabs.addClassName("lc-kinds");
    AriaRoles.onlyTabs(tabs);
    for (var kind : kinds.all()) {
      var tab = new Tab(getTranslation("intake.kind." + kind.key()));
      kindOf.put(tab, kind);
      tabs.add(tab);
    }
    tabs.addSelectedChangeListener(
        event -> {
          var kind = kindOf.get(event.getSelectedTab());
          if (kind != null && !showing) {
            go(state.kind(kind.key()).text(""));
          }
        });
  }

  private void offerScopes() {
    scope.setAriaLabel(getTranslation("records.scope"));
    scope.setPlaceholder(getTranslation("records.everywhere"));
    scope.setClearButtonVisible(true);
    var unit = kinds.find("units").orElseThrow().field("parent_code");
    Nameables.offer(scope, unit, editing, this::today);
    scope.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(state.at(event.getValue() == null ? null : event.getValue().code()));
          }
        });
  }

  private void offerSearch() {
    search.setAriaLabel(getTranslation("records.search"));
    search.setPlaceholder(getTranslation("records.search"));
    search.setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING);
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(state.text(event.getValue().strip()));
          }
        });
  }

  private void layOut() {
    var add = new Button(getTranslation("records.add"), click -> add());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
    count.addClassNames("lc-small", "lc-secondary");
    var space = new Span();
    space.addClassName("lc-space");
    var head = new Div(heading, count, space, add);
    head.addClassName("lc-records-head");
    message.addClassName("lc-empty");
    var main = new Div(head, message, table);
    main.addClassName("lc-records-main");
    getContent().add(tabs, main);
    getContent().addClassName("lc-records");
  }

  private void add() {
    editor.add(kind(), Map.of(), Map.of(), this::show);
  }

  private void go(RecordsState next) {
    state = next;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .pushState(null, new Location("records", new QueryParameters(state.parameters())));
    show();
  }

  private void show() {
    showing = true;
    showChoices();
    try {
      showRecords();
    } catch (Neo4jException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      say("records.away");
    } finally {
      showing = false;
    }
  }

  private void showChoices() {
    var kind = kind();
    kindOf.forEach(
        (tab, other) -> {
          if (other.equals(kind)) {
            tabs.setSelectedTab(tab);
          }
        });
    heading.setText(getTranslation("intake.kind." + kind.key()));
    search.setValue(state.text());
    day.setValue(today());
  }

  private void showRecords() {
    if (!graph.status().isReady()) {
      say("records.away");
      return;
    }
    scope.setValue(scoped());
    var ids = editing.ids(kind(), new Viewpoint(today(), state.at()), state.text());
    count.setText(getTranslation("records.count", ids.size()));
    if (ids.isEmpty()) {
      say(state.text().isEmpty() ? "records.none" : "records.not-found");
      return;
    }
    message.setVisible(false);
    table.setVisible(true);
    table.show(kind(), ids, today());
  }

  private @Nullable Nameable scoped() {
    var code = state.at();
    return code == null
        ? null
        : organization
            .details(code, Viewpoint.of(today()))
            .map(unit -> new Nameable(code, unit.name(), ""))
            .orElseGet(() -> new Nameable(code, "", ""));
  }

  private void say(String key) {
    message.removeAll();
    message.add(new Paragraph(getTranslation(key)));
    message.setVisible(true);
    table.setVisible(false);
  }

  private Kind kind() {
    var key = state.kind();
    var first = kinds.all().getFirst();
    return key == null ? first : kinds.find(key).orElse(first);
  }

  private LocalDate today() {
    return Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock));
  }
}
