package org.liancun.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.WrittenText;

/** The text that a person sees in a cell. */
final class CellText {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][+-]?[0-9]{1,3})?");
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");

  /** How a workbook writes a character that XML cannot hold. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Spreadsheet programs show no more digits than these; the rest is left over from binary. */
  private static final MathContext SHOWN = new MathContext(15);

  /** No number of a spreadsheet has more; written out, 1e999999999 would fill the memory. */
  private static final int MOST_ZEROS = 400;

  /** The day after the last one that spreadsheet programs know, 9999-12-31. */
  private static final double END_OF_DAYS = 2_958_466;

  private CellText() {}

  /**
   * {@return the text of a workbook's cell: numbers with all their digits, dates as 2026-11-22 or
   * as much of it as the cell shows, formulas by the value that was saved with them}
   */
  static String of(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var raw = cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw);
      case FORMULA -> raw == null ? "" : formula(raw);
      case STRING -> GuardedText.unguarded(WrittenText.prose(unescaped(cell.asString())));
      case BOOLEAN -> String.valueOf(cell.asBoolean()).toUpperCase(Locale.ROOT);
      default -> raw == null ? "" : WrittenText.prose(raw);
    };
  }

  /**
   * {@return the formula of a cell that was saved without what it comes to, or the error to which
   * it came; empty: there is nothing wrong}
   *
   * @param texts addresses of the formulas that come to a text, be it an empty one
   */
  static String fault(@Nullable Cell cell, Set<String> texts) {
    if (cell == null) {
      return "";
    }
    var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
    return switch (cell.getType()) {
      case ERROR -> raw;
      case FORMULA -> {
        if (ERROR.matcher(raw).matches()) {
          yield raw;
        }
        yield raw.isEmpty() && !texts.contains(cell.getAddress().toString())
            ? "=" + Objects.requireNonNullElse(cell.getFormula(), "")
            : "";
      }
      default -> "";
    };
  }

  private static String formula(String cached) {
    return NUMBER.matcher(cached).matches() ? digits(cached) : WrittenText.prose(unescaped(cached));
  }

  private static String number(Cell cell, @Nullable String raw) {
    var number = cell.asNumber().doubleValue();
    var shown = ShownDate.by(cell.getDataFormatId(), cell.getDataFormatString());
    return shown == ShownDate.NOTHING || number < 1 || number >= END_OF_DAYS
        ? digits(raw == null ? cell.asNumber().toString() : raw)
        : shown.of(cell.asDate());
  }

  /** Programs save a code of twelve digits as 3.71525105E11: no digit is lost, only hidden. */
  private static String digits(String raw) {
    try {
      var exact = new BigDecimal(raw).stripTrailingZeros();
      if (Math.abs(exact.scale()) > MOST_ZEROS) {
        return WrittenText.prose(raw);
      }
      var number = exact.scale() > 0 ? exact.round(SHOWN).stripTrailingZeros() : exact;
      return number.signum() == 0 ? "0" : number.toPlainString();
    } catch (NumberFormatException e) {
      return WrittenText.prose(raw);
    }
  }

  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
