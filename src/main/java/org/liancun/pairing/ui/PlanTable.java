package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.scoring.Score;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Words;

/** The pairs of a plan, each with what its points are made of. */
final class PlanTable extends Grid<Planned> {

  private static final int HUNDRED = 100;

  private int most = 1;

  private @Nullable transient Planned dragged;

  /**
   * An empty one.
   *
   * @param onSwap told which pair was dragged onto which, to change partners
   */
  PlanTable(Consumer<Planned> onChoice, BiConsumer<Planned, Planned> onSwap) {
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    addClassName("lc-plan-table");
    setSelectionMode(SelectionMode.SINGLE);
    column("pairing.column.pair", PlanTable::title)
        .setAutoWidth(true)
        .setFlexGrow(1)
        .setFrozen(true);
    column("pairing.column.kind", this::kind).setAutoWidth(true).setFlexGrow(1);
    addColumn(new ComponentRenderer<>(this::bar))
        .setHeader(getTranslation("pairing.column.made-of"))
        .setFlexGrow(2);
    addColumn(one -> one.candidate().points())
        .setHeader(getTranslation("pairing.column.points"))
        .setComparator(Comparator.comparingInt(one -> one.candidate().points()))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(one -> one.candidate().pair().takesBoth() ? one.candidate().postsSaved() : "—")
        .setHeader(getTranslation("pairing.column.posts"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    column("pairing.column.state", this::state).setAutoWidth(true).setFlexGrow(0);
    // A click on a row that has just been replaced is on none.
    addItemClickListener(click -> Optional.ofNullable(click.getItem()).ifPresent(onChoice));
    setRowsDraggable(true);
    setDropMode(GridDropMode.ON_TOP);
    addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
    addDragEndListener(event -> dragged = null);
    addDropListener(event -> event.getDropTargetItem().ifPresent(other -> drop(other, onSwap)));
  }

  private void drop(Planned onto, BiConsumer<Planned, Planned> onSwap) {
    var moved = dragged;
    if (moved != null && !moved.equals(onto)) {
      onSwap.accept(moved, onto);
    }
  }

  private Column<Planned> column(String key, ValueProvider<Planned, String> text) {
    return addColumn(text).setHeader(getTranslation(key)).setSortable(true);
  }

  /** Lists the pairs of a plan. */
  void show(Plan plan) {
    most =
        plan.pairs().stream()
            .mapToInt(
                one ->
                    one.candidate().card().scores().stream()
                        .mapToInt(Score::points)
                        .filter(p -> p > 0)
                        .sum())
            .max()
            .orElse(1);
    setItems(plan.pairs());
  }

  /** Brings one of the pairs out, or none. */
  void bringOut(Plan plan, @Nullable Couple shown) {
    plan.pairs().stream()
        .filter(one -> shown != null && one.candidate().pair().isOf(shown.first(), shown.second()))
        .findFirst()
        .ifPresentOrElse(this::select, this::deselectAll);
  }

  static String title(Planned one) {
    var pair = one.candidate().pair();
    return pair.first().name() + (pair.isMutual() ? " – " : " → ") + pair.second().name();
  }

  private String kind(Planned one) {
    var pair = one.candidate().pair();
    return said(Words.ground(pair.ground())) + " · " + said(Words.form(pair.form()));
  }

  private String state(Planned one) {
    if (one.isLocked()) {
      return getTranslation("pairing.state.locked");
    }
    return one.isRunning() ? getTranslation("pairing.state.running") : "";
  }

  /** Costs are no part of the bar: they are taken from the points beside it. */
  private Component bar(Planned one) {
    var bar = new Div();
    bar.addClassName("lc-score-bar");
    var parts = List.copyOf(one.candidate().card().scores());
    for (var score : parts) {
      if (score.points() > 0) {
        var part = new Span();
        part.addClassName(RuleColour.of(score.rule()).style());
        part.getStyle().setWidth(score.points() * HUNDRED / Math.max(1, most) + "%");
        part.setTitle(said(Words.rule(score.rule())) + " " + score.points());
        bar.add(part);
      }
    }
    bar.getElement().setAttribute("role", "img");
    bar.getElement()
        .setAttribute(
            "aria-label",
            getTranslation("pairing.points", String.valueOf(one.candidate().points())));
    return bar;
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
