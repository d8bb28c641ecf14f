package org.liancun.intake.records;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.intake.Column;
import org.liancun.intake.SheetComparison;
import org.liancun.intake.SheetKind;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;

/** The sheet of one kind of record. */
record RecordSheet(Kind record, List<Column> columns, SheetComparison comparison)
    implements SheetKind {

  static RecordSheet of(Kind kind, SheetComparison comparison) {
    return new RecordSheet(
        kind, kind.fields().stream().map(RecordSheet::column).toList(), comparison);
  }

  @Override
  public String key() {
    return record.key();
  }

  /** Words that it cannot hold tell that it is another sheet. */
  @Override
  public boolean mayHold(Function<Column, String> row) {
    return record.fields().stream()
        .filter(field -> field.required() && field.form() == Form.WORD)
        .allMatch(field -> field.mayBe(row.apply(columnOf(field))));
  }

  @Override
  public boolean isByTheWay(Column column) {
    return record.find(column.key()).filter(record::isByTheWay).isPresent();
  }

  /** {@return the column of a field; of none that at which a row as a whole is found fault with} */
  Column columnOf(@Nullable Field field) {
    return field == null ? first() : columns.get(record.fields().indexOf(field));
  }

  private Column first() {
    return columns.stream().filter(Column::required).findFirst().orElse(columns.getFirst());
  }

  private static Column column(Field field) {
    var aliases = field.aliases().toArray(String[]::new);
    return field.required()
        ? Column.required(field.key(), field.chinese(), aliases)
        : Column.optional(field.key(), field.chinese(), aliases);
  }
}
