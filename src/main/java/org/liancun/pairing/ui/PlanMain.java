package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.text.NumberFormat;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.AriaRoles;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Leftover;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.planning.Standing;
import org.liancun.pairing.scoring.Sentence;

/** A plan on the map and in tables: its pairs, and the villages that it leaves alone. */
final class PlanMain extends Div {

  private static final int STANDING = 2;

  /** What is shown now. */
  private record Shown(PlanWorks.Made made, Plan plan) {}

  private @Nullable transient Shown shown;
  private final PlanDrawing drawing;
  private final PlanTable pairs;
  private final Grid<Leftover> leftovers = new Grid<>();
  private final PlanStanding standing;
  private final transient Hands hands;
  private final TabSheet tables = new TabSheet();
  private final Paragraph remarks = new Paragraph();
  private final Span headline = new Span();
  private final PlanLegend legend = new PlanLegend();

  /** What one does with what is shown. */
  interface Hands {

    /** Looks at a pair. */
    void pair(Planned planned);

    /** Looks at a village. */
    void village(String code);

    /** Has the plan drawn otherwise. */
    void draw(PlanState.Drawn drawn);

    /** Has two pairs change partners. */
    void swap(Planned one, Planned other);

    /** Has one of a pair paired with another. */
    void relink(String kept, String was, String to);

    /** Has a running pairing go on. */
    void keep(Couple running);

    /** Compares the plan that is shown with others. */
    void weigh(Consumer<Standing> onWeighed);
  }

  PlanMain(Hands hands) {
    this.hands = hands;
    addClassName("lc-plan-main");
    drawing = new PlanDrawing(hands::village, hands::relink, hands::draw);
    pairs = new PlanTable(hands::pair, hands::swap);
    standing = new PlanStanding(hands::keep);
    leftovers.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    leftovers.addClassName("lc-plan-table");
    leftovers
        .addColumn(left -> left.village().name())
        .setHeader(getTranslation("pairing.column.village"))
        .setSortable(true)
        .setAutoWidth(true)
        .setFlexGrow(0);
    leftovers
        .addColumn(left -> said(left.sentence()))
        .setHeader(getTranslation("pairing.column.why-left"));
    pairs.setEmptyStateText(getTranslation("pairing.tab.pairs.none"));
    leftovers.setEmptyStateText(getTranslation("pairing.tab.left.none"));
    leftovers.addItemClickListener(click -> hands.village(click.getItem().village().code()));
    tables.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
    tables.addClassName("lc-plan-tables");
    tables.add("", pairs);
    tables.add("", leftovers);
    tables.add(getTranslation("pairing.tab.standing"), standing);
    var hint = new Span(getTranslation("pairing.swap.hint"));
    hint.addClassNames("lc-small", "lc-secondary", "lc-plan-hint");
    tables.setSuffixComponent(hint);
    tables.addSelectedChangeListener(
        event -> {
          hint.setVisible(tables.getSelectedIndex() == 0);
          weigh();
        });
    AriaRoles.onlyTabs(tables);
    headline.addClassName("lc-plan-headline");
    headline.getElement().setAttribute("role", "status");
    remarks.addClassNames("lc-small", "lc-warning", "lc-plan-remarks");
  }

  /** Shows a plan. */
  void show(PlanWorks.Made made, Plan plan, PlanState.Drawn drawn) {
    if (drawing.getParent().isEmpty()) {
      removeAll();
      add(headline, drawing, legend, remarks, tables);
    }
    var sentence = headline(made, plan);
    headline.setText(sentence);
    headline.setTitle(said(PlanCard.proof(plan)));
    drawing.show(made, plan, sentence, drawn);
    legend.show(!PlanMap.unserved(plan).isEmpty());
    pairs.show(plan);
    leftovers.setItems(plan.leftovers());
    remarks.setText(plan.remarks().stream().map(this::said).collect(Collectors.joining(" ")));
    remarks.setVisible(!plan.remarks().isEmpty());
    label(plan);
    shown = new Shown(made, plan);
    weigh();
  }

  /** Others are weighed only where somebody looks: it takes dozens of plans. */
  private void weigh() {
    var now = shown;
    if (now == null || tables.getSelectedIndex() != STANDING) {
      return;
    }
    standing.await();
    hands.weigh(
        found ->
            standing.show(
                now.plan(),
                found,
                !now.made().planning().wishes().running().stays(),
                now.made().ground().facts().names()));
  }

  /** Brings a pair or village of the plan that is shown out, or none. */
  void bringOut(Plan plan, @Nullable Couple shown) {
    drawing.select(shown == null ? null : shown.second());
    pairs.bringOut(plan, shown);
  }

  private void label(Plan plan) {
    tables.getTabAt(0).setLabel(getTranslation("pairing.tab.pairs", plan.pairs().size()));
    int paired = plan.leftovers().size() - plan.unpaired();
    tables.getTabAt(1).setLabel(getTranslation("pairing.tab.left", plan.unpaired(), paired));
  }

  /** Shows something else in place of a plan. */
  void only(Component content) {
    shown = null;
    removeAll();
    var pane = new Div(content);
    pane.addClassName("lc-empty");
    add(pane);
  }

  private String headline(PlanWorks.Made made, Plan plan) {
    var running = made.planning().wishes().running();
    return getTranslation(
            running.stays() ? "pairing.headline" : "pairing.headline.anew",
            getTranslation(plan.isProven() ? "pairing.proven" : "pairing.unproven"),
            number(plan.totals().points()),
            number(plan.today().points()),
            plan.pairs().size(),
            plan.unpaired(),
            made.millis())
        + " "
        + said(PlanCard.coverage(plan.coverage()));
  }

  private String number(long number) {
    return NumberFormat.getIntegerInstance(getLocale()).format(number);
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
