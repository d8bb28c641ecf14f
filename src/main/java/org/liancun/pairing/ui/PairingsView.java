package org.liancun.pairing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Elections;
import org.liancun.editing.Mergers;
import org.liancun.editing.ui.Editor;
import org.liancun.frame.Background;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.pairing.Drift;
import org.liancun.pairing.Drifts;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreements;
import org.liancun.pairing.lifecycle.Stage;

/** All pairings by how far they are, and one of them with what can be done about it. */
@Route(PairingsView.ROUTE)
@Menu(title = "pairings.place", icon = "assets/icons/pairings.svg", order = 1.8)
@PermitAll
class PairingsView extends Composite<Div>
    implements HasDynamicTitle, AfterNavigationObserver, AgreementPage.Deeds {

  static final String ROUTE = "pairings";
  private static final String CODE = "pairing";

  private final Agreements agreements;
  private final Elections elections;
  private final Mergers mergers;
  private final Drifts drifts;
  private final Editor editor;
  private final Kinds kinds;
  private final GraphState graph;
  private final PairingWords words;
  private final PairingList list;
  private final Div main = new Div();
  private @Nullable String code;
  private int asked;

  PairingsView(
      Agreements agreements,
      Elections elections,
      Mergers mergers,
      Drifts drifts,
      Editor editor,
      Kinds kinds,
      GraphState graph) {
    this.agreements = agreements;
    this.elections = elections;
    this.mergers = mergers;
    this.drifts = drifts;
    this.editor = editor;
    this.kinds = kinds;
    this.graph = graph;
    words = new PairingWords(kinds, getLocale());
    list = new PairingList(words, this::take);
    main.addClassName("lc-agreement-place");
    getContent().addClassName("lc-panes");
    getContent().add(list, main);
  }

  /** {@return the address at which a pairing is} */
  static String address(String code) {
    return new Location(ROUTE, QueryParameters.of(CODE, code)).getPathWithQueryParameters();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("pairings.title");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    code = event.getLocation().getQueryParameters().getSingleParameter(CODE).orElse(null);
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, GraphStatus::isReady, this::show);
  }

  private void show() {
    int turn = ++asked;
    var wanted = code;
    var today = editor.today();
    Background.run(
        UI.getCurrent(),
        () -> read(wanted, today),
        found -> {
          if (turn == asked) {
            show(found);
          }
        },
        () -> say("query.away"));
  }

  /**
   * What is shown.
   *
   * @param chosen the one that is looked at, if there is one of the code
   * @param drift what spoke for it, and what has changed since
   */
  private record Read(List<Agreement> all, Optional<Agreement> chosen, Optional<Drift> drift) {

    /** Those that would make one branch with the chosen one. */
    List<Agreement> alsoJoint() {
      return chosen.map(one -> all.stream().filter(one::joinsWith).toList()).orElse(List.of());
    }
  }

  private Read read(@Nullable String wanted, LocalDate today) {
    var all = agreements.at(EnumSet.allOf(Stage.class), Viewpoint.of(today));
    var chosen = all.stream().filter(one -> one.code().equals(wanted)).findFirst();
    return new Read(all, chosen, chosen.flatMap(one -> drifts.of(one, today)));
  }

  private void show(Read read) {
    list.show(read.all(), code);
    if (code == null) {
      say(read.all().isEmpty() ? "pairings.empty" : "pairings.choose");
      return;
    }
    read.chosen()
        .ifPresentOrElse(
            one -> show(new AgreementPage(one, read.drift(), read.alsoJoint(), words, this)),
            () -> say("pairings.unknown"));
  }

  private void say(String key) {
    var pane = new Div(new Paragraph(getTranslation(key)));
    pane.addClassName("lc-empty");
    show(pane);
  }

  private void show(Component content) {
    main.removeAll();
    main.add(content);
  }

  @Override
  public void take(Agreement agreement, Stage to) {
    take(List.of(agreement), to);
  }

  private void take(List<Agreement> those, Stage to) {
    var today = editor.today();
    Background.run(
        UI.getCurrent(),
        () -> new Beside(drifted(those, to, today), alsoJoint(those, to, today)),
        found -> ask(those, to, found),
        () -> say("query.away"));
  }

  /**
   * What whoever takes pairings on has to know.
   *
   * @param alsoJoint others that would make one branch with them
   */
  private record Beside(List<Drift> drifted, List<Agreement> alsoJoint) {

    Stream<String> sentences(Component reader) {
      var words = new DriftWords(reader);
      return Stream.concat(
          drifted.stream().map(words::of),
          alsoJoint.stream().map(one -> reader.getTranslation("pairings.also-joint", one.title())));
    }
  }

  private void ask(List<Agreement> those, Stage to, Beside beside) {
    new AdvanceDialog(
            those,
            to,
            editor.today(),
            beside.sentences(this).toList(),
            founding(those, to),
            advance -> agreements.advance(advance, editor.by()),
            saved -> editor.told(saved, this::show))
        .open();
  }

  /** A branch for three villages is founded at once, or the third is left out unawares. */
  private List<Agreement> alsoJoint(List<Agreement> those, Stage to, LocalDate today) {
    if (to != Stage.IN_FORCE || !those.getFirst().isJoint()) {
      return List.of();
    }
    return agreements.onTheirWay(Viewpoint.of(today)).stream()
        .filter(one -> those.stream().noneMatch(it -> it.code().equals(one.code())))
        .filter(one -> those.stream().anyMatch(one::joinsWith))
        .toList();
  }

  /** Who takes it towards its force is told what has changed since it was planned. */
  private List<Drift> drifted(List<Agreement> those, Stage to, LocalDate today) {
    if (to != Stage.SUBMITTED && to != Stage.APPROVED && to != Stage.IN_FORCE) {
      return List.of();
    }
    return those.stream()
        .flatMap(one -> drifts.of(one, today).stream())
        .filter(drift -> !drift.changes().isEmpty())
        .toList();
  }

  /** A joint branch comes into being only where there is more than one branch to join. */
  private Optional<FoundingPane> founding(List<Agreement> those, Stage to) {
    var codes =
        those.stream()
            .flatMap(one -> one.branches().stream())
            .map(Agreement.Serving::code)
            .distinct()
            .toList();
    if (to != Stage.IN_FORCE || !those.getFirst().isJoint() || codes.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundingPane(
            those, mergers.find(codes, editor.today()), elections.posts(codes, today())));
  }

  @Override
  public void hear(Agreement agreement, Agreement.Party village) {
    add(
        "opinions",
        Map.of("pairing_code", agreement.code(), "village_code", village.code()),
        Map.of(agreement.code(), agreement.title(), village.code(), village.name()));
  }

  @Override
  public void deliver(Agreement agreement) {
    add(
        "deliveries",
        Map.of("owner_code", agreement.code()),
        Map.of(agreement.code(), agreement.title()));
  }

  private void add(String kind, Map<String, String> known, Map<String, String> names) {
    var cells = new HashMap<>(known);
    cells.put("date", editor.today().toString());
    editor.add(kinds.find(kind).orElseThrow(), cells, names, this::show);
  }

  @Override
  public void change(String kind, String record) {
    editor.open(kinds.find(kind).orElseThrow(), record, editor.today(), this::show);
  }

  private Viewpoint today() {
    return Viewpoint.of(editor.today());
  }
}
