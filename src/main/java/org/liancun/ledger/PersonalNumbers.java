package org.liancun.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Recognizes the numbers that must not get in: of identity cards and mobile telephones. */
public final class PersonalNumbers {

  private static final Pattern CARD =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
  private static final Pattern HEADER =
      Pattern.compile("身份证|证件号|公民身份|手机|电话|联系方式|mobile|telephone|phone|idcard|idnumber|identity");

  /** A few cells that look so by chance do not make a column. */
  private static final double SHARE = 0.3;

  private PersonalNumbers() {}

  /** {@return whether a text holds such a number} */
  public static boolean isIn(String text) {
    return text.length() >= 11 && (CARD.matcher(text).find() || MOBILE.matcher(text).find());
  }

  /**
   * {@return a text in which nobody can read such a number; eleven digits by themselves may be a
   * code with one missing, and stay}
   */
  public static String veil(String text) {
    var veiled = CARD.matcher(text).replaceAll("……");
    var isNumber = veiled.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? veiled : MOBILE.matcher(veiled).replaceAll("……");
  }

  /** {@return whether a header announces such numbers} */
  public static boolean areAnnouncedBy(String header) {
    return HEADER.matcher(header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")).find();
  }

  /** {@return whether cells look like numbers of identity cards} */
  public static boolean areCards(List<String> cells) {
    return areMostly(cells, text -> CARD.matcher(text).find());
  }

  /** {@return whether cells look like such numbers of either sort} */
  public static boolean fill(List<String> cells) {
    return areMostly(cells, PersonalNumbers::isIn);
  }

  private static boolean areMostly(List<String> cells, Predicate<String> isOne) {
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    return filled > 0 && cells.stream().filter(isOne).count() >= filled * SHARE;
  }
}
