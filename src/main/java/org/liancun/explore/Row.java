package org.liancun.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One row of the table: a unit, village or member with all that is known of it in a few words.
 *
 * @param within codes of the units that it lies in, from the root down
 * @param cells what is known, text, a list of texts or a whole number; the rest is missing
 */
public record Row(String code, Level level, List<String> within, Map<Attribute, Object> cells)
    implements Situated {

  public Row {
    within = List.copyOf(within);
    cells = Map.copyOf(cells);
  }

  static Row of(Record record) {
    var level = Level.ofLabel(record.get("level").asString());
    var cells = new EnumMap<Attribute, Object>(Attribute.class);
    for (var column : Attribute.of(level)) {
      var value = record.get(column.key());
      if (!value.isNull()) {
        cells.put(column, column.read(value));
      }
    }
    return new Row(
        record.get("code").asString(), level, record.get("within").asList(Value::asString), cells);
  }

  @Override
  public boolean is(String other) {
    return code.equals(other);
  }

  /** {@return a text or a number, or several texts in one; empty where nothing is known} */
  public String text(Attribute column) {
    return switch (cells.get(column)) {
      case null -> "";
      case List<?> several -> String.join("、", several.stream().map(Object::toString).toList());
      case Object one -> one.toString();
    };
  }

  /** {@return a number, if it is known} */
  public @Nullable Long number(Attribute column) {
    return cells.get(column) instanceof Long number ? number : null;
  }

  /** {@return whether a piece of text occurs in any of its cells, whatever its case} */
  public boolean mentions(String piece) {
    return cells.keySet().stream()
        .anyMatch(
            column ->
                text(column).toLowerCase(Locale.ROOT).contains(piece.toLowerCase(Locale.ROOT)));
  }
}
