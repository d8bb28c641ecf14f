package org.liancun.query.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;

/** The day as of which is asked, in the bar. */
record DayBox(DatePicker input) {

  /**
   * An empty one.
   *
   * @param onChoice told the day that people chose; null: today, whenever that is
   */
  DayBox(Clock clock, Consumer<@Nullable LocalDate> onChoice) {
    this(Days.picker());
    input.setAriaLabel(input.getTranslation("explore.day"));
    input.setPrefixComponent(new Span(input.getTranslation("explore.day.short")));
    input.setMax(LocalDate.now(clock));
    input.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !input.isInvalid()) {
            var chosen = event.getValue();
            onChoice.accept(LocalDate.now(clock).equals(chosen) ? null : chosen);
          }
        });
  }

  void show(LocalDate day) {
    input.setValue(day);
  }
}
