package org.liancun.frame;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Inputs for days, all written alike: year, month, day. */
public final class Days {

  private Days() {}

  /** {@return an empty one} */
  public static DatePicker picker() {
    var picker = new DatePicker();
    picker.setI18n(
        new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
    return picker;
  }
}
