package org.liancun.sample.county;

/** Chinese numerals, as units are numbered. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** {@return a number from 1 to 99, such as 二十三} */
  static String of(int number) {
    var tens = number / 10;
    var ones = number % 10;
    return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
