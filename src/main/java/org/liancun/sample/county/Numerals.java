package org.liancun.sample.county;

/** Chinese numerals, as units are numbered. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final int MOST = 9_999;

  private Numerals() {}

  /**
   * {@return a number such as 二十三}
   *
   * @throws IllegalArgumentException if it is not from 1 to 9999
   */
  static String of(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("No unit has the number " + number);
    }
    var digits = Integer.toString(number);
    var text = new StringBuilder();
    boolean isGap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int place = digits.length() - 1 - i;
      if (digit > 0) {
        text.append(isGap ? DIGITS.substring(0, 1) : "");
        text.append(place == 1 && digit == 1 && i == 0 ? "" : DIGITS.substring(digit, digit + 1));
        text.append(PLACES[place]);
      }
      isGap = digit == 0;
    }
    return text.toString();
  }
}
