package org.liancun.pairing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

/** The best plan, others nearly as good, and those kept by name, village by village. */
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
   * @param onOpen told which of the plans kept by name somebody wants to see
   */
  ComparisonDialog(
      Plan best,
      PlanRivals.Rivals rivals,
      Consumer<List<Couple>> onTake,
      Consumer<PlanState> onOpen) {
    var others = rivals.others();
    var plans = new LinkedHashMap<String, Plan>();
    plans.put(letter(0), best);
    others.forEach(other -> plans.put(letter(plans.size()), other.plan()));
    rivals.kept().forEach(kept -> plans.put(quoted(kept.name()), kept.plan()));
    setHeaderTitle(getTranslation("pairing.compare.title"));
    setWidth("min(1100px, 94vw)");
    setHeight("84vh");
    addClassName("lc-comparison");
    add(
        new Paragraph(
            getTranslation(others.isEmpty() ? "pairing.compare.none" : "pairing.compare.about")));
    if (!rivals.unmade().isEmpty()) {
      add(
          new Paragraph(
              getTranslation("pairing.compare.unmade", String.join("、", rivals.unmade()))));
    }
    var heads = heads(best, others, onTake);
    rivals.kept().forEach(kept -> heads.add(head(best, kept, onOpen)));
    add(heads, grid(plans));
    getFooter().add(new Button(getTranslation("pairing.close"), click -> close()));
  }

  private Div heads(Plan best, List<Alternative> others, Consumer<List<Couple>> onTake) {
    var row =
        new Div(
            head(
                letter(0),
                getTranslation(
                    "pairing.compare.best", number(best.totals().points()), best.pairs().size())));
    row.addClassName("lc-comparison-heads");
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      var head =
          head(
              letter(i + 1),
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

  private Div head(Plan best, PlanRivals.Kept kept, Consumer<PlanState> onOpen) {
    var plan = kept.plan();
    long shared =
        plan.pairs().stream()
            .map(one -> PairPane.couple(one.candidate()))
            .filter(couple -> best.pair(couple.first(), couple.second()).isPresent())
            .count();
    var head =
        head(
            quoted(kept.name()),
            getTranslation(
                "pairing.compare.kept",
                number(plan.totals().points()),
                plan.pairs().size(),
                plan.pairs().size() - shared));
    var open =
        new QuietButton(
            getTranslation("pairing.compare.open"),
            () -> {
              close();
              onOpen.accept(kept.state());
            });
    open.setAriaLabel(open.getText() + " " + kept.name());
    head.add(open);
    return head;
  }

  private static Div head(String called, String text) {
    var name = new Span(called);
    name.addClassName("lc-stop-name");
    return new Div(name, new Span(text));
  }

  /** Plans are called A, B, C in any language. */
  private static String letter(int number) {
    return String.valueOf((char) ('A' + number));
  }

  private static String quoted(String name) {
    return "“" + name + "”";
  }

  private static List<Couple> couples(Plan plan) {
    return plan.pairs().stream()
        .filter(one -> !one.isRunning())
        .map(one -> PairPane.couple(one.candidate()))
        .toList();
  }

  private Grid<Line> grid(Map<String, Plan> plans) {
    var grid = new Grid<Line>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.setSizeFull();
    grid.addColumn(Line::name)
        .setHeader(getTranslation("pairing.column.village"))
        .setSortable(true);
    int i = 0;
    for (var name : plans.keySet()) {
      int index = i++;
      grid.addColumn(line -> line.partners().get(index))
          .setHeader(name)
          .setSortable(true)
          .setPartNameGenerator(line -> line.differsIn(index) ? "lc-differs" : null);
    }
    grid.setItems(lines(List.copyOf(plans.values())));
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
