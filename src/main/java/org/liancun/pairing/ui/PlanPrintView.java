package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liancun.frame.Background;
import org.liancun.graph.GraphState;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.PlanCard.PairCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Reply;
import org.liancun.pairing.scoring.Sentence;

/** A plan on sheets of A3: sums and map on the first, then the roster with reasons. */
@Route(value = "pairings/plan/print", autoLayout = false)
@PermitAll
class PlanPrintView extends Main implements AfterNavigationObserver, HasDynamicTitle {

  private final PlanWorks works;
  private final GraphState graph;
  private final Clock clock;

  PlanPrintView(PlanWorks works, GraphState graph, Clock clock) {
    this.works = works;
    this.graph = graph;
    this.clock = clock;
    addClassName("lc-print");
    UI.getCurrent().getPage().setColorScheme(ColorScheme.Value.LIGHT);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("pairing.plan.title");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var state = PlanState.of(event.getLocation().getQueryParameters().getParameters());
    var code = state.at();
    if (code == null || !graph.status().isReady()) {
      only(new Paragraph(getTranslation("query.away")));
      return;
    }
    var waiting = new ProgressBar();
    waiting.setIndeterminate(true);
    waiting.getElement().setAttribute("aria-label", getTranslation("pairing.plan.under-way"));
    only(waiting);
    var day = Objects.requireNonNullElseGet(state.asOf(), () -> LocalDate.now(clock));
    Background.run(
        UI.getCurrent(),
        () -> works.make(works.read(code, Viewpoint.of(day)), state.wishes()),
        this::show,
        () -> only(new Paragraph(getTranslation("query.away"))));
  }

  private void only(Component content) {
    removeAll();
    add(content);
  }

  private void show(PlanWorks.Made made) {
    switch (made.reply()) {
      case Reply.Unplanned(var why) -> only(new Paragraph(said(why)));
      case Plan plan -> show(made, plan);
    }
  }

  private void show(PlanWorks.Made made, Plan plan) {
    var ground = made.ground();
    var card = PlanCard.of(plan, ground.scope(), ground.from().asOf(), getLocale());
    removeAll();
    add(printing(), new H1(getTranslation("pairing.plan.name", ground.unit().name())));
    sums(card).forEach(sentence -> add(new Paragraph(sentence)));
    var map = new PlanMap();
    map.show(ground.scope(), ground.chart(), plan, card.summary());
    add(map, new H2(said("pairing.paper.roster")), roster(card.pairs()));
    add(new H2(said("pairing.paper.left")), left(card));
  }

  private Button printing() {
    var print = new Button(getTranslation("pairing.print"));
    print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    print.addClassName("lc-print-button");
    print.getElement().executeJs("this.addEventListener('click', () => window.print())");
    return print;
  }

  private List<String> sums(PlanCard card) {
    var sentences = new ArrayList<String>();
    sentences.add(card.sums(getLocale()));
    sentences.add(card.summary());
    sentences.add(card.objective() + " " + card.proof());
    sentences.addAll(card.remarks());
    sentences.add(getTranslation("pairing.plan.advice"));
    return sentences;
  }

  private NativeTable roster(List<PairCard> pairs) {
    var columns = new ArrayList<>(List.of(said("pairing.paper.columns").split("\\|", -1)));
    columns.add(said("pairing.paper.reasons"));
    var body = new NativeTableBody();
    for (int i = 0; i < pairs.size(); i++) {
      body.add(row(i + 1, pairs.get(i)));
    }
    var heads = new NativeTableRow();
    columns.forEach(column -> heads.add(new NativeTableHeaderCell(column)));
    return new NativeTable(new NativeTableHeader(heads), body);
  }

  private NativeTableRow row(int number, PairCard pair) {
    var row = new NativeTableRow();
    List.of(
            String.valueOf(number),
            pair.first().name(),
            pair.second().name(),
            pair.kind(getLocale()),
            String.valueOf(pair.points()),
            pair.why(getLocale()))
        .forEach(text -> row.add(new NativeTableCell(text)));
    return row;
  }

  private static HtmlContainer left(PlanCard card) {
    var those = new Div();
    those.addClassName("lc-print-left");
    card.unpaired().forEach(left -> those.add(new Paragraph(left.sentence())));
    return those;
  }

  private String said(String key, Object... values) {
    return said(Sentence.of(key, values));
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
