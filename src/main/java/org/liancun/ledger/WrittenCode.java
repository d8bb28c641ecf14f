package org.liancun.ledger;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Codes as spreadsheet programs write them that took them for numbers, with all their digits. */
public final class WrittenCode {

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d\\.(\\d{1,20})[eE]\\+?(\\d{1,2})");
  private static final Pattern POINT = Pattern.compile("(\\d{6,})\\.0+");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}");

  private WrittenCode() {}

  /** {@return the digits that were meant; any other text, and one that lost digits, as it is} */
  public static String digits(String text) {
    var scientific = SCIENTIFIC.matcher(text);
    if (scientific.matches()
        && scientific.group(1).length() == Integer.parseInt(scientific.group(2))) {
      return new BigDecimal(text).toPlainString();
    }
    var point = POINT.matcher(text);
    if (point.matches()) {
      return point.group(1);
    }
    return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }
}
