package org.liancun.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Days as inputs and addresses write them, all alike: year, month, day. */
public final class Days {

  private static final int SUNDAY_FIRST = -1;

  private Days() {}

  /** {@return an empty one, in the reader's language} */
  public static DatePicker picker() {
    var picker = new DatePicker();
    picker.setI18n(
        words(UI.getCurrent().getLocale())
            .setToday(picker.getTranslation("frame.day.today"))
            .setCancel(picker.getTranslation("frame.day.cancel"))
            .setDateFormat("yyyy-MM-dd")
            .setFirstDayOfWeek(1));
    return picker;
  }

  /**
   * {@return the chooser of the day as of which a view tells, for the bar}
   *
   * @param onChoice told the day that people chose; null: today, whenever that is
   */
  public static DatePicker asOf(Clock clock, Consumer<@Nullable LocalDate> onChoice) {
    var picker = picker();
    picker.setAriaLabel(picker.getTranslation("explore.day"));
    picker.setPrefixComponent(new Span(picker.getTranslation("explore.day.short")));
    picker.setMax(LocalDate.now(clock));
    picker.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !picker.isInvalid()) {
            var chosen = event.getValue();
            onChoice.accept(LocalDate.now(clock).equals(chosen) ? null : chosen);
          }
        });
    return picker;
  }

  /** {@return the day that an address names; null: none, or nothing that is a day} */
  public static @Nullable LocalDate named(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static DatePicker.DatePickerI18n words(Locale locale) {
    return new DatePicker.DatePickerI18n()
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale));
  }

  /** The component counts from Sunday. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.plus(SUNDAY_FIRST).getDisplayName(style, locale))
        .toList();
  }
}
