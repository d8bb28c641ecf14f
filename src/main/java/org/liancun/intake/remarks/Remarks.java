package org.liancun.intake.remarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.liancun.intake.Finding;
import org.liancun.intake.SheetHead;

/** What is to be written where in one sheet. */
record Remarks(SheetHead head, List<Finding> findings, Locale locale) {

  static List<Remarks> of(List<SheetHead> heads, List<Finding> findings, Locale locale) {
    return heads.stream()
        .map(
            head ->
                new Remarks(
                    head,
                    findings.stream()
                        .filter(finding -> finding.place().sheet().equals(head.name()))
                        .toList(),
                    locale))
        .filter(remarks -> !remarks.findings().isEmpty())
        .toList();
  }

  /** {@return the sentences of each cell, in the order of the findings} */
  SequencedMap<Cell, String> byCell() {
    return findings.stream()
        .collect(
            Collectors.toMap(
                this::cell, this::sentence, (a, b) -> a + "\n" + b, LinkedHashMap::new));
  }

  /** {@return the sentences of each row, counted from 1, each with the column that it is about} */
  Map<Integer, String> byRow() {
    var colon = locale.getLanguage().equals("en") ? ": " : "：";
    return findings.stream()
        .collect(
            Collectors.toMap(
                finding -> finding.place().row(),
                finding -> finding.column() + colon + sentence(finding),
                (a, b) -> a + "\n" + b,
                LinkedHashMap::new));
  }

  private Cell cell(Finding finding) {
    int column = finding.position() == SheetHead.NOWHERE ? firstColumn() : finding.position();
    return new Cell(finding.place().row() - 1, column);
  }

  private int firstColumn() {
    return head.inFile().values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  private String sentence(Finding finding) {
    return finding.sentence(locale);
  }

  /**
   * A cell of a sheet.
   *
   * @param row counted from 0
   * @param column counted from 0
   */
  record Cell(int row, int column) {}
}
