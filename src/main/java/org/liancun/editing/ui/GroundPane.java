package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Objects;
import org.liancun.frame.Days;

/** From when on an edit holds, whether it corrects a mistake, and on what ground. */
final class GroundPane extends Composite<Div> {

  private final RadioButtonGroup<Boolean> correcting = new RadioButtonGroup<>();
  private final DatePicker day = Days.picker();
  private final TextField source = new TextField();
  private final LocalDate today;

  /**
   * A pane that asks for these.
   *
   * @param dated whether it makes a difference from when on something is so
   */
  GroundPane(LocalDate today, boolean dated) {
    this.today = today;
    correcting.setItems(false, true);
    correcting.setValue(false);
    correcting.setLabel(getTranslation("editing.manner"));
    correcting.setItemLabelGenerator(
        mistake ->
            getTranslation(
                Boolean.TRUE.equals(mistake) ? "editing.manner.mistake" : "editing.manner.change"));
    correcting.addValueChangeListener(event -> day.setEnabled(!event.getValue()));
    correcting.setVisible(dated);
    day.setLabel(getTranslation("editing.day"));
    day.setVisible(dated);
    day.setValue(today);
    source.setLabel(getTranslation("editing.source"));
    source.setPlaceholder(getTranslation("editing.source.example"));
    getContent().add(correcting, day, source);
    getContent().addClassNames("lc-form", "lc-ground");
  }

  /** Something new is no correction, and states by itself from when on it is so. */
  void askForSourceOnly() {
    correcting.setVisible(false);
    day.setVisible(false);
  }

  /** What changes many things at once is no correction. */
  void hideManner() {
    correcting.setVisible(false);
  }

  /** What changes many things at once is done on a ground that can be looked up. */
  void requireSource() {
    source.setRequiredIndicatorVisible(true);
    source.setPlaceholder(getTranslation("editing.source.needed"));
    source.addValueChangeListener(event -> source.setInvalid(false));
  }

  /** Something is done as soon as a ground is typed. */
  void onSource(Runnable work) {
    source.setValueChangeMode(ValueChangeMode.LAZY);
    source.addValueChangeListener(
        event -> {
          if (!source().isEmpty()) {
            work.run();
          }
        });
  }

  /** {@return whether a ground is given; marks the field if not} */
  boolean isFounded() {
    source.setInvalid(source().isEmpty());
    return !source.isInvalid();
  }

  /** Something is done when another day is chosen. */
  void onDay(Runnable work) {
    day.addValueChangeListener(event -> work.run());
  }

  /** {@return whether anybody chose or typed something here} */
  boolean isFilledIn() {
    return !source().isEmpty() || !day().equals(today);
  }

  boolean isCorrecting() {
    return !day.isVisible() || correcting.getValue();
  }

  LocalDate day() {
    return Objects.requireNonNullElse(day.getValue(), today);
  }

  String source() {
    return source.getValue().strip();
  }
}
