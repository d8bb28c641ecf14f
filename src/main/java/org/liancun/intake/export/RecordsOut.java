package org.liancun.intake.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liancun.intake.writing.OutSheet;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Values;

/** Records as sheets in a language, the way in which they are read again. */
public final class RecordsOut {

  private final Locale language;
  private final RecordColumns columns;

  /**
   * Takes a language.
   *
   * @param kinds all, since some name others
   */
  public RecordsOut(Kinds kinds, Locale language) {
    this.language = language;
    this.columns = new RecordColumns(kinds.all(), language);
  }

  /**
   * {@return the sheet of a kind}
   *
   * @param records asked for when the sheet is written
   */
  public OutSheet sheet(Kind kind, Supplier<Stream<Values>> records) {
    return new OutSheet(
        kind.title(language),
        columns.of(kind),
        () -> records.get().map(values -> cells(kind, values)).iterator());
  }

  private List<String> cells(Kind kind, Values values) {
    return kind.fields().stream()
        .map(field -> Cells.text(field, values.get(field.key()), language))
        .toList();
  }
}
