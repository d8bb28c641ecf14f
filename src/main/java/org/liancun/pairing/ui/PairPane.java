package org.liancun.pairing.ui;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Leftover;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.planning.WhyNot;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Side;
import org.liancun.pairing.scoring.Village;
import org.liancun.pairing.scoring.Words;

/** A pair rule by rule, what else it could be, and what somebody can decide about it. */
final class PairPane extends Div {

  /** What can be decided. */
  interface Decisions {

    /** Wants a pair, or does not insist on it any more. */
    void lock(Couple couple, boolean must);

    /** Wants one branch for both and a further village. */
    void join(Couple couple, String further);

    /** Refuses a pair. */
    void ban(Couple couple);

    /** Plans without somebody. */
    void leaveOut(String code);

    /** Closes the pane. */
    void close();
  }

  private final transient Decisions decisions;
  private final Div others = new Div();
  private final Div flips = new Div();

  private PairPane(Decisions decisions) {
    this.decisions = decisions;
    addClassNames("lc-pane", "lc-inspector", "lc-pair");
    others.addClassName("lc-others");
  }

  /**
   * {@return the card of a pair of the plan}
   *
   * @param villages that could get one branch with both
   */
  static PairPane of(Planned planned, List<Village> villages, Decisions decisions) {
    var pane = new PairPane(decisions);
    var candidate = planned.candidate();
    pane.add(pane.head(candidate), new H2(PlanTable.title(planned)), pane.about(candidate));
    pane.add(new H3(pane.getTranslation("pairing.reasons")));
    pane.add(new Reasons(candidate, planned.isRunning()));
    pane.add(new H3(pane.getTranslation("pairing.others")), pane.others, pane.flips);
    pane.add(pane.actions(planned));
    if (candidate.pair().takesBoth()) {
      pane.add(pane.furtherVillage(candidate, villages));
    }
    return pane;
  }

  /** {@return why a village is in no pair} */
  static PairPane of(Leftover leftover, Decisions decisions) {
    var pane = new PairPane(decisions);
    var close = pane.closing();
    var village = leftover.village();
    pane.add(close, new H2(village.name()), new Paragraph(pane.said(leftover.sentence())));
    pane.add(new H3(pane.getTranslation("pairing.others")), pane.others, pane.flips);
    return pane;
  }

  private Component head(Candidate candidate) {
    var pair = candidate.pair();
    var kind = new Span(said(Words.ground(pair.ground())) + " · " + said(Words.form(pair.form())));
    kind.addClassNames("lc-small", "lc-secondary");
    var head = new Div(kind, closing());
    head.addClassName("lc-pair-head");
    return head;
  }

  private Component closing() {
    var close = new QuietButton("✕", decisions::close);
    close.setAriaLabel(getTranslation("pairing.close"));
    return close;
  }

  private Component about(Candidate candidate) {
    var metres = candidate.pair().near().metres();
    var way =
        metres == null
            ? ""
            : getTranslation(
                    "pairing.apart", NumberFormat.getIntegerInstance(getLocale()).format(metres))
                + " · ";
    return new Paragraph(way + getTranslation("pairing.points", number(candidate.points())));
  }

  private Component actions(Planned planned) {
    var couple = couple(planned.candidate());
    var lock =
        new Button(
            getTranslation(planned.isLocked() ? "pairing.unlock" : "pairing.lock"),
            click -> decisions.lock(couple, !planned.isLocked()));
    lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var row =
        new Div(lock, new Button(getTranslation("pairing.ban"), click -> decisions.ban(couple)));
    var pair = planned.candidate().pair();
    Stream.of(pair.first(), (Side) pair.second())
        .forEach(
            side ->
                row.add(
                    new QuietButton(
                        getTranslation("pairing.leave-out", side.name()),
                        () -> decisions.leaveOut(side.code()))));
    row.addClassName("lc-actions");
    return row;
  }

  /** Three villages or more get one branch only where somebody says so. */
  private Component furtherVillage(Candidate candidate, List<Village> villages) {
    var township = candidate.pair().second().township();
    var further = new ComboBox<Village>(getTranslation("pairing.join"));
    further.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
    further.setItems(
        villages.stream()
            .filter(one -> !candidate.pair().isOf(one.code(), candidate.pair().second().code()))
            .filter(one -> !candidate.pair().isOf(candidate.pair().first().code(), one.code()))
            .sorted(comparing(one -> !one.township().equals(township)))
            .toList());
    further.setItemLabelGenerator(Village::name);
    further.setWidthFull();
    further.addValueChangeListener(
        event -> decisions.join(couple(candidate), event.getValue().code()));
    return further;
  }

  /** Says that what else could be is being worked out. */
  void waitForOthers() {
    var waiting = new ProgressBar();
    waiting.setIndeterminate(true);
    waiting.getElement().setAttribute("aria-label", getTranslation("pairing.others.under-way"));
    others.removeAll();
    others.add(waiting);
  }

  /** Shows what else could be, and what each would cost the whole plan. */
  void showOthers(List<WhyNot> found) {
    others.removeAll();
    flips.removeAll();
    if (found.isEmpty()) {
      others.add(small(new Span(getTranslation("pairing.others.none"))));
    } else {
      flips.add(small(new Span(getTranslation("pairing.flips.under-way"))));
    }
    found.forEach(one -> others.add(other(one)));
  }

  /** Shows by what changes one of the others would come in. */
  void showFlips(WhyNot first, List<Sentence> found) {
    flips.removeAll();
    if (!found.isEmpty()) {
      var pair = first.wanted().pair();
      var both = pair.first().name() + " – " + pair.second().name();
      flips.add(new H3(getTranslation("pairing.flips", both)));
      found.forEach(one -> flips.add(small(new Paragraph(said(one)))));
    }
  }

  private static <T extends HtmlContainer> T small(T words) {
    words.addClassNames("lc-small", "lc-secondary");
    return words;
  }

  private Component other(WhyNot found) {
    var pair = found.wanted().pair();
    var name = new Span(pair.first().name() + " – " + pair.second().name());
    var lost = new Span(lost(found));
    lost.addClassNames("lc-small", "lc-secondary");
    var words = new Div(name, lost);
    var swap =
        new QuietButton(
            getTranslation("pairing.swap"), () -> decisions.lock(couple(found.wanted()), true));
    swap.setAriaLabel(swap.getText() + " " + name.getText());
    var line = new Div(words, swap);
    line.addClassName("lc-other");
    return line;
  }

  private String lost(WhyNot found) {
    var waived = PlanCard.waived(found).stream().map(this::said).collect(joining("；"));
    return waived.isEmpty()
        ? changed(found)
        : getTranslation("pairing.lost.waiving", changed(found), waived);
  }

  private String changed(WhyNot found) {
    var weak = found.lost().weakServed();
    var points = signed(-found.lost().points());
    int moved = found.gone().size();
    if (weak == 0) {
      return getTranslation("pairing.lost", points, moved);
    }
    return getTranslation(
        weak > 0 ? "pairing.lost.weak" : "pairing.lost.served", Math.abs(weak), points, moved);
  }

  private String signed(long points) {
    return points > 0 ? "+" + number(points) : number(points);
  }

  static Couple couple(Candidate candidate) {
    return new Couple(candidate.pair().first().code(), candidate.pair().second().code());
  }

  private String number(long number) {
    return NumberFormat.getIntegerInstance(getLocale()).format(number);
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
