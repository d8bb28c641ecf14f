package org.liancun.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell.
 *
 * @param field the column; null: the row as a whole
 * @param rule key of the sentence in translations
 * @param values that the sentence names
 * @param suggestion key of a sentence with what was probably meant; empty: nothing comes near
 */
public record Complaint(
    Row row,
    @Nullable Field field,
    String rule,
    List<Object> values,
    String suggestion,
    List<Object> suggested) {

  public Complaint {
    values = List.copyOf(values);
    suggested = List.copyOf(suggested);
  }

  static Complaint of(Row row, @Nullable Field field, String rule, Object... values) {
    return new Complaint(row, field, rule, List.of(values), "", List.of());
  }

  Complaint suggesting(String sentence, Object... named) {
    return new Complaint(row, field, rule, values, sentence, List.of(named));
  }
}
