package org.liancun.intake.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a workbook holds it: what XML has no place for is written as _x000B_. */
final class XmlText {

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  private XmlText() {}

  static String of(String text) {
    var plain = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    return IMPOSSIBLE
        .matcher(plain)
        .replaceAll(
            found -> Matcher.quoteReplacement("_x%04X_".formatted((int) found.group().charAt(0))));
  }
}
