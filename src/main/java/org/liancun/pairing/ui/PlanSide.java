package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Sentence;

/** What is wished of the plan, what was decided about single pairs, and what becomes of it. */
final class PlanSide extends Div {

  private final WishesPane wishes;
  private final Div decided = new Div();
  private final Button undo;
  private final Button redo;
  private final Button submit;
  private final Button compare;
  private final Anchor print;
  private final transient Consumer<UnaryOperator<Wishes>> onWish;

  /** What one does with a plan as a whole. */
  interface Deeds {

    /** Takes the last wish back. */
    void undo();

    /** Wishes again what was taken back. */
    void redo();

    /** Writes the plan down as pairings to be approved. */
    void submit();

    /** Shows other plans beside it. */
    void compare();
  }

  /**
   * A side that shows nothing yet.
   *
   * @param kept opens the plans that are kept by name
   * @param weights opens the weights that are
   * @param files takes the plan away
   */
  PlanSide(
      Consumer<UnaryOperator<Wishes>> onWish,
      Component kept,
      Component weights,
      Component files,
      Deeds deeds) {
    this.onWish = onWish;
    wishes = new WishesPane(onWish, weights);
    undo = step("undo", deeds::undo);
    redo = step("redo", deeds::redo);
    submit = new Button(getTranslation("pairing.submit"), click -> deeds.submit());
    compare = new Button(getTranslation("pairing.compare"), click -> deeds.compare());
    compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
    submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
    addClassNames("lc-pane", "lc-side", "lc-plan-side");
    var title = new H2(getTranslation("pairing.plan.title"));
    var head = new Div(title, undo, redo);
    head.addClassName("lc-plan-head");
    var objective = new Paragraph(said(Sentence.of("pairing.objective")));
    objective.addClassNames("lc-small", "lc-secondary");
    var advice = new Paragraph(getTranslation("pairing.plan.advice"));
    advice.addClassNames("lc-small", "lc-secondary");
    decided.addClassName("lc-decided");
    var scrolled = new Div(objective, decided, wishes, advice);
    scrolled.addClassName("lc-plan-wishes");
    print = new Anchor("", getTranslation("pairing.print"), AnchorTarget.BLANK);
    print.addClassName("lc-download");
    var foot =
        new Div(
            submit,
            compare,
            kept,
            files,
            print,
            new Anchor("pairings", getTranslation("pairing.to-pairings")));
    foot.addClassName("lc-pairings-foot");
    add(head, scrolled, foot);
  }

  private QuietButton step(String name, Runnable act) {
    var button = new QuietButton(new SvgIcon("assets/icons/" + name + ".svg"), act);
    button.setAriaLabel(getTranslation("pairing." + name));
    button.setTooltipText(getTranslation("pairing." + name));
    return button;
  }

  /** Shows what is wished. */
  void show(PlanCourse course) {
    wishes.show(course.state().wishes());
    print.setHref(course.state().printed());
    undo.setEnabled(course.canGoBack());
    redo.setEnabled(course.canGoForth());
  }

  /** Shows what was decided, by the names of the plan. */
  void show(Plan plan) {
    submit.setEnabled(plan.pairs().stream().anyMatch(one -> !one.isRunning()));
    compare.setEnabled(true);
  }

  /** Shows that there is nothing to submit. */
  void showNothing() {
    submit.setEnabled(false);
    compare.setEnabled(false);
  }

  /**
   * Lists the decisions about single pairs, each with a way to take it back.
   *
   * @param name of a code
   */
  void decided(Wishes now, UnaryOperator<String> name) {
    decided.removeAll();
    list("locks", now.locks(), it -> both(it, name), (w, it) -> w.locking(but(w.locks(), it)));
    list(
        "joint",
        now.joint(),
        it -> String.join("、", it.stream().map(name).toList()),
        (w, it) -> w.joining(but(w.joint(), it)));
    list("bans", now.bans(), it -> both(it, name), (w, it) -> w.banning(but(w.bans(), it)));
    list(
        "out",
        now.leftOut().stream().sorted().toList(),
        name,
        (w, it) -> w.leavingOut(Set.copyOf(but(List.copyOf(w.leftOut()), it))));
  }

  private <T> void list(
      String key, List<T> those, Function<T, String> name, BiFunction<Wishes, T, Wishes> taken) {
    if (!those.isEmpty()) {
      decided.add(new H3(getTranslation("pairing.decided." + key)));
    }
    those.forEach(
        one ->
            decided.add(
                chip(name.apply(one), () -> onWish.accept(wished -> taken.apply(wished, one)))));
  }

  private static String both(Couple couple, UnaryOperator<String> name) {
    return name.apply(couple.first()) + " – " + name.apply(couple.second());
  }

  private static <T> List<T> but(List<T> all, T one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  private Div chip(String text, Runnable onRemove) {
    var remove = new QuietButton("✕", onRemove);
    remove.setAriaLabel(getTranslation("pairing.take-back", text));
    var chip = new Div(new Span(text), remove);
    chip.addClassName("lc-decision");
    return chip;
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
