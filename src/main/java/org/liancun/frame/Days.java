package org.liancun.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Inputs for days, all written alike: year, month, day. */
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
