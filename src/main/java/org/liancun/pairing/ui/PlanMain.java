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
import org.liancun.pairing.scoring.Sentence;

/** A plan on the map and in tables: its pairs, and the villages that it leaves alone. */
final class PlanMain extends Div {

  private final PlanMap map;
  private final PlanTable pairs;
  private final Grid<Leftover> leftovers = new Grid<>();
  private final TabSheet tables = new TabSheet();
  private final Paragraph remarks = new Paragraph();
  private final Span headline = new Span();

  PlanMain(Consumer<Planned> onPair, Consumer<String> onVillage) {
    addClassName("lc-plan-main");
    map = new PlanMap(onVillage);
    pairs = new PlanTable(onPair);
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
    leftovers.addItemClickListener(click -> onVillage.accept(click.getItem().village().code()));
    tables.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
    tables.addClassName("lc-plan-tables");
    tables.add("", pairs);
    tables.add("", leftovers);
    AriaRoles.onlyTabs(tables);
    headline.addClassName("lc-plan-headline");
    headline.getElement().setAttribute("role", "status");
    remarks.addClassNames("lc-small", "lc-warning", "lc-plan-remarks");
  }

  /** Shows a plan. */
  void show(PlanWorks.Made made, Plan plan) {
    if (map.getParent().isEmpty()) {
      removeAll();
      add(headline, map, remarks, tables);
    }
    var sentence = headline(made, plan);
    headline.setText(sentence);
    headline.setTitle(said(PlanCard.proof(plan)));
    map.show(made.ground().scope(), made.ground().chart(), plan, sentence);
    pairs.show(plan);
    leftovers.setItems(plan.leftovers());
    remarks.setText(plan.remarks().stream().map(this::said).collect(Collectors.joining(" ")));
    remarks.setVisible(!plan.remarks().isEmpty());
    label(plan);
  }

  /** Brings a pair or village of the plan that is shown out, or none. */
  void bringOut(Plan plan, @Nullable Couple shown) {
    map.select(shown == null ? null : shown.second());
    pairs.bringOut(plan, shown);
  }

  private void label(Plan plan) {
    tables.getTabAt(0).setLabel(getTranslation("pairing.tab.pairs", plan.pairs().size()));
    tables.getTabAt(1).setLabel(getTranslation("pairing.tab.left", plan.leftovers().size()));
  }

  /** Shows something else in place of a plan. */
  void only(Component content) {
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
            plan.leftovers().size(),
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
