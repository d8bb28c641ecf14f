package org.liancun.pairing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.planning.Alternative;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;

/** The best plan and others nearly as good, village by village. */
final class ComparisonDialog extends Dialog {

  /** A village, and with whom each plan pairs it; blank: with nobody. */
  private record Line(String code, String name, List<String> partners) {

    boolean differs() {
      return partners.stream().distinct().count() > 1;
    }

    boolean differsIn(int plan) {
      return !partners.get(plan).equals(partners.getFirst());
    }
  }

  /**
   * Compares plans.
   *
   * @param onTake told the pairs of another plan that somebody prefers
   */
  ComparisonDialog(Plan best, List<Alternative> others, Consumer<List<Couple>> onTake) {
    var plans = new ArrayList<Plan>();
    plans.add(best);
    others.forEach(other -> plans.add(other.plan()));
    setHeaderTitle(getTranslation("pairing.compare.title"));
    setWidth("min(1100px, 94vw)");
    setHeight("84vh");
    addClassName("lc-comparison");
    add(
        new Paragraph(
            getTranslation(others.isEmpty() ? "pairing.compare.none" : "pairing.compare.about")));
    add(heads(best, others, onTake), grid(plans));
    getFooter().add(new Button(getTranslation("pairing.close"), click -> close()));
  }

  private Div heads(Plan best, List<Alternative> others, Consumer<List<Couple>> onTake) {
    var row =
        new Div(
            head(
                0,
                getTranslation(
                    "pairing.compare.best", number(best.totals().points()), best.pairs().size())));
    row.addClassName("lc-comparison-heads");
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      var head =
          head(
              i + 1,
              getTranslation(
                  "pairing.compare.other",
                  number(-other.lost().points()),
                  other.lost().weakServed(),
                  other.plan().pairs().size() - other.shared()));
      var take =
          new QuietButton(
              getTranslation("pairing.compare.take"),
              () -> {
                close();
                onTake.accept(couples(other.plan()));
              });
      take.setAriaLabel(take.getText() + " " + letter(i + 1));
      head.add(take);
      row.add(head);
    }
    return row;
  }

  private static Div head(int number, String text) {
    var name = new Span(letter(number));
    name.addClassName("lc-stop-name");
    return new Div(name, new Span(text));
  }

  /** Plans are called A, B, C in any language. */
  private static String letter(int number) {
    return String.valueOf((char) ('A' + number));
  }

  private static List<Couple> couples(Plan plan) {
    return plan.pairs().stream()
        .filter(one -> !one.isRunning())
        .map(one -> PairPane.couple(one.candidate()))
        .toList();
  }

  private Grid<Line> grid(List<Plan> plans) {
    var grid = new Grid<Line>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.setSizeFull();
    grid.addColumn(Line::name)
        .setHeader(getTranslation("pairing.column.village"))
        .setSortable(true);
    for (int i = 0; i < plans.size(); i++) {
      int index = i;
      grid.addColumn(line -> line.partners().get(index))
          .setHeader(letter(i))
          .setSortable(true)
          .setPartNameGenerator(line -> line.differsIn(index) ? "lc-differs" : null);
    }
    grid.setItems(lines(plans));
    return grid;
  }

  /** Those first that are not the same everywhere. */
  private static List<Line> lines(List<Plan> plans) {
    var names = new TreeMap<String, String>();
    var partners = plans.stream().map(plan -> partners(plan, names)).collect(Collectors.toList());
    return names.entrySet().stream()
        .map(
            entry ->
                new Line(
                    entry.getKey(),
                    entry.getValue(),
                    partners.stream().map(of -> of.getOrDefault(entry.getKey(), "")).toList()))
        .sorted(Comparator.comparing(Line::differs).reversed())
        .toList();
  }

  private static Map<String, String> partners(Plan plan, Map<String, String> names) {
    var partners = new TreeMap<String, String>();
    for (Planned one : plan.pairs()) {
      var pair = one.candidate().pair();
      names.put(pair.second().code(), pair.second().name());
      partners.merge(pair.second().code(), pair.first().name(), (a, b) -> a + "、" + b);
    }
    return partners;
  }

  private String number(long number) {
    return NumberFormat.getIntegerInstance(getLocale()).format(number);
  }
}
