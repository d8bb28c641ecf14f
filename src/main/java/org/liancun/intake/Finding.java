package org.liancun.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a sheet.
 *
 * @param column the header as the sheet has it
 * @param value what stands there, personal numbers made unreadable
 * @param rule what it breaks
 * @param suggestion what was probably meant; null: nothing comes near
 */
public record Finding(
    Place place, String column, String value, Message rule, @Nullable Message suggestion) {

  private static final int LONGEST = 80;

  public Finding {
    value = shortened(PersonalNumbers.veil(value));
  }

  static Finding of(SheetRow row, Column column, Message rule, @Nullable Message suggestion) {
    return new Finding(row.place(), row.head().label(column), row.get(column), rule, suggestion);
  }

  /** {@return rule and suggestion in a language} */
  public String sentence(Locale locale) {
    if (suggestion == null) {
      return rule.in(locale);
    }
    var space = locale.getLanguage().equals("en") ? " " : "";
    return rule.in(locale) + space + suggestion.in(locale);
  }

  private static String shortened(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
