package org.liancun.query;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What stands in one place of an answer. */
public sealed interface Cell {

  /** {@return it as plain text, numbers without thousands; empty: not known} */
  String text();

  /** {@return it as programs take it: text, number, code and name, or a list of these} */
  default @Nullable Object plain() {
    return text();
  }

  /** {@return the units, villages and people that it names} */
  default Stream<Thing> things() {
    return Stream.empty();
  }

  /** Not known. */
  record Blank() implements Cell {

    @Override
    public String text() {
      return "";
    }

    @Override
    public @Nullable Object plain() {
      return null;
    }
  }

  record Words(String text) implements Cell {}

  record Quantity(BigDecimal value) implements Cell {

    @Override
    public String text() {
      return value.toPlainString();
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  record Day(LocalDate value) implements Cell {

    @Override
    public String text() {
      return value.toString();
    }
  }

  record Flag(boolean value) implements Cell {

    @Override
    public String text() {
      return value ? "✓" : "";
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  /** A unit, village or person, which has a page of its own. */
  record Thing(String code, String name) implements Cell {

    @Override
    public String text() {
      return name;
    }

    @Override
    public Object plain() {
      return this;
    }

    @Override
    public Stream<Thing> things() {
      return Stream.of(this);
    }
  }

  record Several(List<Cell> those) implements Cell {

    public Several {
      those = List.copyOf(those);
    }

    @Override
    public String text() {
      return those.stream().map(Cell::text).collect(joining("、"));
    }

    @Override
    public Object plain() {
      return those.stream().map(Cell::plain).toList();
    }

    @Override
    public Stream<Thing> things() {
      return those.stream().flatMap(Cell::things);
    }
  }

  /** {@return whether all that is known in a column of some rows is numbers} */
  static boolean areNumbers(List<List<Cell>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(cell -> !(cell instanceof Blank))
        .allMatch(Quantity.class::isInstance);
  }

  static Cell of(Value value) {
    return switch (value.type().name()) {
      case "NULL" -> new Blank();
      case "INTEGER" -> new Quantity(BigDecimal.valueOf(value.asLong()));
      case "FLOAT" -> number(value.asDouble());
      case "BOOLEAN" -> new Flag(value.asBoolean());
      case "DATE" -> new Day(value.asLocalDate());
      case "LIST OF ANY?" -> new Several(value.asList(Cell::of));
      case "MAP" -> thing(value);
      case "STRING" -> new Words(value.asString());
      default -> new Words(String.valueOf(value.asObject()));
    };
  }

  private static Cell number(double value) {
    return Double.isFinite(value)
        ? new Quantity(
            new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()))
        : new Blank();
  }

  private static Cell thing(Value value) {
    return value.get("code").isNull()
        ? new Words(value.get("name").asString(""))
        : new Thing(value.get("code").asString(), value.get("name").asString(""));
  }
}
