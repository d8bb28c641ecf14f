package org.liancun.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as people type them, without what programs and keyboards put into them unseen. */
public final class WrittenText {

  private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF]");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");
  private static final Pattern BLANK = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\u3000]");
  private static final Pattern WIDE = Pattern.compile("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]");

  /** From a full-width letter or digit to the one of ASCII. */
  private static final int WIDENED = 0xFEE0;

  private WrittenText() {}

  /**
   * {@return a text to be read, not compared: letters, digits and blanks of one width, one way to
   * end a line, no outer blanks and nothing invisible; punctuation as it was typed}
   */
  public static String prose(String text) {
    var lines = text.indexOf('\r') < 0 ? text : LINE_BREAK.matcher(text).replaceAll("\n");
    return (isAscii(lines) ? lines : narrow(lines)).strip();
  }

  /**
   * {@return a text to be compared: {@linkplain #prose as for reading}, its punctuation and all
   * other forms of compatibility made plain too (Unicode, Normalization Form KC)}
   */
  public static String plain(String text) {
    var prose = prose(text);
    return Normalizer.isNormalized(prose, Normalizer.Form.NFKC)
        ? prose
        : Normalizer.normalize(prose, Normalizer.Form.NFKC).strip();
  }

  private static String narrow(String text) {
    var visible = INVISIBLE.matcher(text).replaceAll("");
    var spaced = BLANK.matcher(visible).replaceAll(" ");
    return WIDE.matcher(spaced)
        .replaceAll(wide -> String.valueOf((char) (wide.group().charAt(0) - WIDENED)));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
