package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Move;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Standing;
import org.liancun.pairing.planning.Totals;

/** How a plan stands beside the best, beside greedy choice and beside today. */
final class PlanStanding extends Div {

  /** A plan by what it is worth. */
  private record Line(String name, Totals totals) {}

  private final transient Consumer<Couple> onKeep;

  /**
   * An empty one.
   *
   * @param onKeep told which running pairing is to stay
   */
  PlanStanding(Consumer<Couple> onKeep) {
    this.onKeep = onKeep;
    addClassName("lc-plan-standing");
  }

  /** Says that it is being worked out. */
  void await() {
    removeAll();
    var waiting = new ProgressBar();
    waiting.setIndeterminate(true);
    waiting.getElement().setAttribute("aria-label", getTranslation("pairing.standing.under-way"));
    add(waiting);
  }

  /**
   * Shows how a plan stands.
   *
   * @param isAnew whether it may end running pairings
   */
  void show(Plan plan, Standing standing, boolean isAnew, Map<String, String> names) {
    removeAll();
    var lines = new ArrayList<Line>();
    lines.add(new Line(getTranslation("pairing.standing.this"), plan.totals()));
    lines.add(new Line(getTranslation("pairing.standing.optimum"), standing.optimum()));
    lines.add(new Line(getTranslation("pairing.standing.greedy"), standing.greedy()));
    if (isAnew) {
      lines.add(
          new Line(
              getTranslation("pairing.standing.today", standing.changing()), standing.today()));
    }
    add(grid(lines));
    if (!isAnew) {
      add(secondary(getTranslation("pairing.standing.about")));
    } else {
      add(new H3(getTranslation("pairing.standing.moves")));
      standing.moves().forEach(move -> add(line(move, names)));
      if (standing.moves().isEmpty()) {
        add(secondary(getTranslation("pairing.standing.no-moves")));
      }
    }
  }

  private Grid<Line> grid(List<Line> lines) {
    var grid = new Grid<Line>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.setAllRowsVisible(true);
    grid.addColumn(Line::name).setHeader(getTranslation("pairing.standing.plan")).setFlexGrow(3);
    grid.addColumn(line -> line.totals().weakServed())
        .setHeader(getTranslation("pairing.standing.weak"))
        .setTextAlign(ColumnTextAlign.END);
    grid.addColumn(line -> NumberFormat.getIntegerInstance(getLocale()).format(points(line)))
        .setHeader(getTranslation("pairing.standing.points"))
        .setTextAlign(ColumnTextAlign.END);
    grid.addColumn(line -> difference(line.totals().minus(lines.getFirst().totals())))
        .setHeader(getTranslation("pairing.standing.beside"))
        .setTextAlign(ColumnTextAlign.END)
        .setFlexGrow(2);
    grid.setItems(lines);
    return grid;
  }

  private static long points(Line line) {
    return line.totals().points();
  }

  private String difference(Totals by) {
    if (by.weakServed() == 0) {
      return by.points() == 0
          ? getTranslation("pairing.standing.same")
          : getTranslation("pairing.points", signed(by.points()));
    }
    return getTranslation("pairing.standing.differs", signed(by.weakServed()), signed(by.points()));
  }

  private static String signed(long number) {
    var format = new DecimalFormat("+#,##0;-#,##0");
    return number == 0 ? "0" : format.format(number);
  }

  private Component line(Move move, Map<String, String> names) {
    var tie = move.tie();
    var name = new Span(name(tie.first(), names) + " – " + name(tie.second(), names));
    var lost = new Totals(-move.price().weakServed(), -move.price().points());
    var price = secondary(getTranslation("pairing.standing.price", difference(lost)));
    var keep =
        new QuietButton(
            getTranslation("pairing.standing.keep"),
            () -> onKeep.accept(new Couple(tie.first(), tie.second())));
    keep.setAriaLabel(keep.getText() + " " + name.getText());
    var line = new Div(new Div(name, price), keep);
    line.addClassName("lc-other");
    return line;
  }

  private static String name(String code, Map<String, String> names) {
    return names.getOrDefault(code, code);
  }

  private static Paragraph secondary(String text) {
    var words = new Paragraph(text);
    words.addClassNames("lc-small", "lc-secondary");
    return words;
  }
}
