package org.liancun.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.PersonalNumbers;

/**
 * Something wrong in a sheet.
 *
 * @param column the header as the sheet has it
 * @param position of the column in the file, counted from 0; {@link SheetHead#NOWHERE}: the sheet
 *     has no such column
 * @param value what stands there, personal numbers made unreadable
 * @param rule what it breaks
 * @param suggestion what was probably meant; null: nothing comes near
 */
public record Finding(
    Place place,
    String column,
    int position,
    String value,
    Message rule,
    @Nullable Message suggestion) {

  private static final int LONGEST = 80;

  public Finding {
    value = shortened(PersonalNumbers.veil(value));
  }

  static Finding of(SheetRow row, Column column, Message rule, @Nullable Message suggestion) {
    var head = row.head();
    return new Finding(
        row.place(),
        head.label(column),
        head.positionInFile(column),
        row.unsaved(column).isEmpty() ? row.get(column) : row.unsaved(column),
        rule,
        suggestion);
  }

  /**
   * {@return the suggestion in a language, personal numbers made unreadable; empty: nothing comes
   * near}
   */
  public String suggested(Locale locale) {
    return suggestion == null ? "" : PersonalNumbers.veil(suggestion.in(locale));
  }

  /** {@return rule and suggestion in a language} */
  public String sentence(Locale locale) {
    if (suggestion == null) {
      return rule.in(locale);
    }
    var space = locale.getLanguage().equals("en") ? " " : "";
    return rule.in(locale) + space + suggested(locale);
  }

  private static String shortened(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
