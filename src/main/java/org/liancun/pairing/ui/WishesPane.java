package org.liancun.pairing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Limits;
import org.liancun.pairing.scoring.Rule;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Weights;
import org.liancun.pairing.scoring.Words;

/** What is wished of a plan: grounds, forms, how much each rule counts, and what is never done. */
final class WishesPane extends Div {

  /** Past this a slider would be too fine for the hand; the address can say more. */
  private static final int MOST = 40;

  private static final int PAUSE = 50;
  private static final int MOST_PAIRINGS = 9;
  private static final int MOST_KILOMETRES = 50;
  private static final int METRES = 1_000;

  private final transient Consumer<UnaryOperator<Wishes>> onWish;
  private final CheckboxGroup<Ground> grounds = new CheckboxGroup<>();
  private final CheckboxGroup<Form> forms = new CheckboxGroup<>();
  private final ComboBox<Ground> weighed = new ComboBox<>();
  private final Div weights = new Div();
  private final Checkbox inTownship = new Checkbox();
  private final Checkbox onlyNeighbours = new Checkbox();
  private final IntegerField kilometres = number("pairing.wish.kilometres", 0, MOST_KILOMETRES);
  private final IntegerField helper = number("pairing.wish.helper", 1, MOST_PAIRINGS);
  private final IntegerField office = number("pairing.wish.office", 0, MOST_PAIRINGS);
  private final IntegerField small = number("pairing.wish.small", 0, Integer.MAX_VALUE);
  private final Checkbox anew = new Checkbox();
  private final IntegerField bonus = number("pairing.wish.bonus", 0, Wishes.Running.MOST);
  private Wishes wishes = Wishes.USUAL;

  /**
   * Wishes as usual.
   *
   * @param kept opens weights that are kept
   */
  WishesPane(Consumer<UnaryOperator<Wishes>> onWish, Component kept) {
    this.onWish = onWish;
    addClassName("lc-wishes");
    chooseGroundsAndForms();
    weigh();
    limit();
    decideOnRunning();
    var section = new Details(getTranslation("pairing.wish.limits"), limits());
    section.setOpened(true);
    var usual =
        new QuietButton(
            getTranslation("pairing.weights.usual"),
            () -> criteria(now -> now.weighedAs(Criteria.USUAL)));
    var sets = new Div(kept, usual);
    sets.addClassName("lc-weight-sets");
    add(grounds, forms, weighed, weights, sets, section);
  }

  private void chooseGroundsAndForms() {
    grounds.setLabel(getTranslation("pairing.wish.grounds"));
    grounds.setItems(Ground.values());
    grounds.setItemLabelGenerator(one -> said(Words.ground(one)));
    forms.setLabel(getTranslation("pairing.wish.forms"));
    forms.setItems(Form.values());
    forms.setItemLabelGenerator(one -> said(Words.form(one)));
    onChoice(grounds, Ground.class, (now, those) -> now.only(those, now.forms()));
    onChoice(forms, Form.class, (now, those) -> now.only(now.grounds(), those));
  }

  /** Takes criteria and what was chosen. */
  private interface Choosing<T> {
    Criteria with(Criteria now, Set<T> those);
  }

  private <T extends Enum<T>> void onChoice(
      CheckboxGroup<T> group, Class<T> all, Choosing<T> choosing) {
    group.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            var those = event.getValue().isEmpty() ? EnumSet.allOf(all) : event.getValue();
            criteria(now -> choosing.with(now, Set.copyOf(those)));
          }
        });
  }

  private void weigh() {
    weighed.setLabel(getTranslation("pairing.wish.weights"));
    weighed.setItems(Ground.values());
    weighed.setItemLabelGenerator(one -> said(Words.ground(one)));
    weighed.setValue(Ground.STRONG_BESIDE_WEAK);
    weighed.setWidthFull();
    weighed.addValueChangeListener(event -> showWeights());
    weights.addClassName("lc-weights");
  }

  private Div limits() {
    var pane = new Div(inTownship, onlyNeighbours, kilometres, helper, office, small, anew, bonus);
    pane.addClassName("lc-limits");
    return pane;
  }

  private void limit() {
    inTownship.setLabel(getTranslation("pairing.wish.in-township"));
    inTownship.addValueChangeListener(
        event -> limits(event, now -> now.inTownship(inTownship.getValue())));
    onlyNeighbours.setLabel(getTranslation("pairing.wish.only-neighbours"));
    onlyNeighbours.addValueChangeListener(
        event -> limits(event, now -> now.near(rings(), now.metres())));
    kilometres.addValueChangeListener(
        event -> limits(event, now -> now.near(now.rings(), value(kilometres, 0) * METRES)));
    helper.addValueChangeListener(event -> limits(event, this::helping));
    office.addValueChangeListener(event -> limits(event, this::helping));
    small.addValueChangeListener(
        event ->
            limits(
                event,
                now ->
                    new Limits(
                        now.rings(),
                        now.metres(),
                        now.inTownship(),
                        now.helper(),
                        now.organization(),
                        value(small, Limits.SMALL))));
  }

  private int rings() {
    return onlyNeighbours.getValue() ? 1 : 2;
  }

  private Limits helping(Limits now) {
    return now.helping(value(helper, 1), value(office, 0));
  }

  private void decideOnRunning() {
    anew.setLabel(getTranslation("pairing.wish.anew"));
    anew.addValueChangeListener(event -> running(event));
    bonus.addValueChangeListener(event -> running(event));
  }

  private void running(AbstractField.ComponentValueChangeEvent<?, ?> event) {
    if (event.isFromClient()) {
      var now = anew.getValue() ? Wishes.Running.anew(value(bonus, 0)) : Wishes.Running.STAYS;
      onWish.accept(wished -> wished.with(now));
    }
  }

  private void limits(
      AbstractField.ComponentValueChangeEvent<?, ?> event, UnaryOperator<Limits> other) {
    if (event.isFromClient()) {
      criteria(now -> now.within(other.apply(now.limits())));
    }
  }

  private void criteria(UnaryOperator<Criteria> other) {
    onWish.accept(wished -> wished.by(other.apply(wished.criteria())));
  }

  /** Shows wishes; tells nobody. */
  void show(Wishes now) {
    wishes = now;
    var criteria = now.criteria();
    grounds.setValue(criteria.grounds());
    if (!criteria.grounds().contains(weighed.getValue())) {
      weighed.setValue(criteria.grounds().stream().sorted().findFirst().orElseThrow());
    }
    forms.setValue(criteria.forms());
    var limits = criteria.limits();
    inTownship.setValue(limits.inTownship());
    onlyNeighbours.setValue(limits.rings() == 1);
    kilometres.setValue(limits.metres() / METRES);
    helper.setValue(limits.helper());
    office.setValue(limits.organization());
    small.setValue(limits.fewerThan());
    anew.setValue(!now.running().stays());
    bonus.setValue(now.running().bonus());
    bonus.setVisible(!now.running().stays());
    showWeights();
  }

  private void showWeights() {
    var ground = Objects.requireNonNullElse(weighed.getValue(), Ground.STRONG_BESIDE_WEAK);
    var now = wishes.criteria().weights(ground);
    var usual = Criteria.USUAL.weights(ground);
    var lines =
        Stream.of(Rule.values())
            .filter(rule -> usual.of(rule) > 0 || now.of(rule) > 0)
            .map(rule -> line(ground, rule, now))
            .toList();
    if (!isSame(lines)) {
      weights.removeAll();
      lines.forEach(weights::add);
    }
  }

  /** What is moved must not be replaced under the hand that moves it. */
  private boolean isSame(List<WeightLine> lines) {
    var shown =
        weights.getChildren().filter(WeightLine.class::isInstance).map(WeightLine.class::cast);
    return shown
        .map(WeightLine::state)
        .toList()
        .equals(lines.stream().map(WeightLine::state).toList());
  }

  private WeightLine line(Ground ground, Rule rule, Weights now) {
    return new WeightLine(
        ground,
        rule,
        said(Words.rule(rule)),
        now.of(rule),
        weight -> criteria(criteria -> criteria.weighing(ground, rule, weight)));
  }

  /** A rule with a slider for its weight, and the weight in digits. */
  private static final class WeightLine extends Div {

    private final Ground ground;
    private final Rule rule;
    private final IntegerSlider slider = new IntegerSlider(0, MOST);
    private final Span digits = new Span();

    WeightLine(Ground ground, Rule rule, String name, int weight, Consumer<Integer> onWeight) {
      this.ground = ground;
      this.rule = rule;
      addClassName("lc-weight");
      var label = new Span(name);
      slider.setAriaLabel(name);
      slider.setMax(Math.max(MOST, weight));
      slider.setValue(weight);
      slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
      slider.setValueChangeTimeout(PAUSE);
      digits.setText(String.valueOf(weight));
      digits.addClassName("lc-number");
      slider.addValueChangeListener(
          event -> {
            digits.setText(String.valueOf(event.getValue()));
            if (event.isFromClient()) {
              onWeight.accept(event.getValue());
            }
          });
      add(label, slider, digits);
    }

    List<Object> state() {
      return List.of(ground, rule, slider.getValue());
    }
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }

  private static int value(IntegerField field, int otherwise) {
    return field.getValue() == null || field.isInvalid() ? otherwise : field.getValue();
  }

  private IntegerField number(String key, int least, int most) {
    var field = new IntegerField(getTranslation(key));
    field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    field.setMin(least);
    field.setMax(most);
    field.setStepButtonsVisible(true);
    return field;
  }
}
