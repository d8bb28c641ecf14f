package org.liancun.intake.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text that a person sees in a cell, as plain as it gets. */
final class CellText {

  private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF]");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][+-]?[0-9]{1,3})?");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

  private CellText() {}

  /** {@return a text without what cannot be seen: full-width forms, outer blanks, marks} */
  static String plain(String text) {
    var visible = isAscii(text) ? text : INVISIBLE.matcher(text).replaceAll("");
    return isAscii(visible)
        ? visible.strip()
        : Normalizer.normalize(visible, Normalizer.Form.NFKC).strip();
  }

  /**
   * {@return the text of a workbook's cell: numbers with all their digits, dates as 2026-11-22,
   * formulas by the value that was saved with them}
   */
  static String of(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var raw = cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw);
      case FORMULA -> raw == null ? "" : formula(raw);
      case STRING -> plain(cell.asString());
      default -> raw == null ? "" : plain(raw);
    };
  }

  private static String formula(String cached) {
    return NUMBER.matcher(cached).matches() ? digits(cached) : plain(cached);
  }

  private static String number(Cell cell, @Nullable String raw) {
    if (isDate(cell.getDataFormatString())) {
      var moment = cell.asDate();
      return moment.toLocalTime().toSecondOfDay() == 0
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    return digits(raw == null ? cell.asNumber().toString() : raw);
  }

  /** Programs save a code of twelve digits as 3.71525105E11: no digit is lost, only hidden. */
  private static String digits(String raw) {
    try {
      var number = new BigDecimal(raw);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return plain(raw);
    }
  }

  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    var codes = LITERAL.matcher(format).replaceAll("");
    return codes.matches("(?i).*[yd].*") && !codes.matches("(?i).*(general|[#0]).*");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
