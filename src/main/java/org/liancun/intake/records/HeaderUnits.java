package org.liancun.intake.records;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.liancun.intake.Column;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetRow;
import org.liancun.ledger.Digits;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Measure;

/**
 * The units that the headers of a sheet name in brackets, and by what the numbers below are
 * multiplied for them.
 */
record HeaderUnits(Map<Column, BigDecimal> factors, List<Message> notes) {

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern SCALED = Pattern.compile(".*[百千万亿].*");
  private static final Set<Form> NUMBERS = EnumSet.of(Form.WHOLE, Form.DECIMAL);

  /**
   * Reads the headers of a sheet.
   *
   * @param findings takes units that are of another sort than the column
   */
  static HeaderUnits of(Sheet sheet, Findings findings) {
    var units = new HeaderUnits(new HashMap<>(), new ArrayList<>());
    var kind = (RecordSheet) sheet.kind();
    for (var field : kind.record().fields()) {
      var column = kind.columnOf(field);
      if (NUMBERS.contains(field.form()) && sheet.head().positions().containsKey(column)) {
        unit(sheet.head().label(column)).ifPresent(u -> units.take(u, field, sheet, findings));
      }
    }
    return units;
  }

  /** {@return what stands in a cell, in the unit of its column; whatever is no number, as it is} */
  String text(SheetRow row, Column column) {
    var factor = factors.get(column);
    if (factor == null) {
      return row.written(column);
    }
    var text = row.get(column);
    return Digits.number(text)
        .map(number -> number.multiply(factor).stripTrailingZeros().toPlainString())
        .orElse(text);
  }

  private void take(String unit, Field field, Sheet sheet, Findings findings) {
    var column = ((RecordSheet) sheet.kind()).columnOf(field);
    var measure = field.measure();
    var factor = measure.flatMap(one -> one.factor(unit));
    if (factor.isPresent() && measure.isPresent()) {
      if (factor.get().compareTo(BigDecimal.ONE) != 0) {
        factors.put(column, factor.get());
        notes.add(
            Message.of(
                "intake.note.unit",
                sheet.head().where(),
                sheet.head().label(column),
                factor.get().toPlainString(),
                own(measure.get())));
      }
    } else if (measure.isPresent()) {
      fault(sheet, column, Message.of("intake.rule.unit", unit, own(measure.get())), findings);
    } else if (SCALED.matcher(unit).matches()) {
      fault(sheet, column, Message.of("intake.rule.unit-unfit", unit), findings);
    }
  }

  /**
   * The first cell of the column that is filled bears it for all: not every copy can have a remark
   * above.
   */
  private static void fault(Sheet sheet, Column column, Message rule, Findings findings) {
    var rows = sheet.rows().stream().filter(row -> !row.get(column).isEmpty()).toList();
    rows.forEach(row -> findings.mend(row, column, ""));
    rows.stream()
        .findFirst()
        .ifPresent(
            row ->
                findings.addApart(
                    row, column, rule, Message.of("intake.suggestion.without-unit"), ""));
  }

  private static Message own(Measure measure) {
    return Message.of("ledger.measure." + measure.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static Optional<String> unit(String header) {
    return BRACKETS
        .matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
        .results()
        .map(found -> found.group(1).strip())
        .filter(Measure::isUnit)
        .findFirst();
  }
}
