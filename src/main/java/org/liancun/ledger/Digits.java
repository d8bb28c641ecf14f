package org.liancun.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in cells. */
public final class Digits {

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern COMMA = Pattern.compile("[,，]");
  private static final Pattern IN_THOUSANDS =
      Pattern.compile("[+-]?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?");

  private Digits() {}

  /**
   * {@return the number that a text is} A comma may part thousands; elsewhere it may as well stand
   * for a point, so that such a text is no number.
   */
  public static Optional<BigDecimal> number(String text) {
    var tight = BLANK.matcher(text).replaceAll("");
    var plain = IN_THOUSANDS.matcher(tight).matches() ? COMMA.matcher(tight).replaceAll("") : tight;
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
