package org.liancun.intake.remarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Colours cells by a rule laid over them, which leaves their own format as it is and can be taken
 * away again.
 */
final class Highlights {

  /** True always; by its words the next copy knows the rule. */
  private static final String RULE = "LEN(\"liancun-remark\")>0";

  private static final byte[] COLOUR = {(byte) 0xFF, (byte) 0xE0, (byte) 0x82};

  /** Spreadsheet programs do not take any number of ranges in one rule. */
  private static final int RANGES = 200;

  private Highlights() {}

  static void add(XSSFSheet sheet, Collection<Remarks.Cell> cells) {
    var formatting = sheet.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule(RULE);
    var fill = rule.createPatternFormatting();
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    fill.setFillBackgroundColor(new XSSFColor(COLOUR));
    var ranges = ranges(cells);
    for (int i = 0; i < ranges.size(); i += RANGES) {
      var some = ranges.subList(i, Math.min(i + RANGES, ranges.size()));
      formatting.addConditionalFormatting(some.toArray(CellRangeAddress[]::new), rule);
    }
  }

  /** Takes away what an earlier copy coloured. */
  static void removeFormer(XSSFSheet sheet) {
    var formatting = sheet.getSheetConditionalFormatting();
    for (int i = formatting.getNumConditionalFormattings() - 1; i >= 0; i--) {
      if (isOurs(formatting.getConditionalFormattingAt(i))) {
        formatting.removeConditionalFormatting(i);
      }
    }
  }

  private static boolean isOurs(ConditionalFormatting formatting) {
    return formatting.getNumberOfRules() == 1 && RULE.equals(formatting.getRule(0).getFormula1());
  }

  /** Cells below each other are one range. */
  private static List<CellRangeAddress> ranges(Collection<Remarks.Cell> cells) {
    var ranges = new ArrayList<CellRangeAddress>();
    var sorted =
        cells.stream()
            .sorted(
                Comparator.comparingInt(Remarks.Cell::column).thenComparingInt(Remarks.Cell::row))
            .toList();
    for (var cell : sorted) {
      var last = ranges.isEmpty() ? null : ranges.getLast();
      if (last != null
          && last.getFirstColumn() == cell.column()
          && last.getLastRow() + 1 == cell.row()) {
        last.setLastRow(cell.row());
      } else {
        ranges.add(new CellRangeAddress(cell.row(), cell.row(), cell.column(), cell.column()));
      }
    }
    return ranges;
  }
}
