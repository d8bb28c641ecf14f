package org.liancun.query;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;

/** Numbers that are written as words. */
final class Numerals {

  private static final ULocale[] LANGUAGES = {ULocale.SIMPLIFIED_CHINESE, ULocale.ENGLISH};

  private Numerals() {}

  /** {@return a number in digits, if a text is one in Chinese or English words; else the text} */
  static String inDigits(String text) {
    for (var language : LANGUAGES) {
      var whole = new ParsePosition(0);
      var number =
          new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT).parse(text, whole);
      if (whole.getIndex() == text.length() && whole.getIndex() > 0) {
        return Long.toString(number.longValue());
      }
    }
    return text;
  }
}
