package org.liancun.query;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.List;
import java.util.stream.LongStream;

/** Numbers that are written as words. */
final class Numerals {

  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.SIMPLIFIED_CHINESE, ULocale.ENGLISH);

  /** What a number may be written with: digits, a word, or Chinese signs. */
  static final String PATTERN = "\\d+|[a-z]+|[" + signs() + "]+";

  private Numerals() {}

  /** {@return a number in digits, if a text is one in Chinese or English words; else the text} */
  static String inDigits(String text) {
    for (var language : LANGUAGES) {
      var whole = new ParsePosition(0);
      var number = words(language).parse(text, whole);
      if (whole.getIndex() == text.length() && whole.getIndex() > 0) {
        return Long.toString(number.longValue());
      }
    }
    return text;
  }

  private static String signs() {
    var chinese = words(ULocale.SIMPLIFIED_CHINESE);
    return LongStream.concat(LongStream.rangeClosed(0, 10), LongStream.of(100, 1_000, 10_000))
        .mapToObj(chinese::format)
        .collect(joining());
  }

  private static RuleBasedNumberFormat words(ULocale language) {
    return new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
  }
}
