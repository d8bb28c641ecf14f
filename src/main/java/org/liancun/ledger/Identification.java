package org.liancun.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liancun.graph.GraphTransaction;

/**
 * Gives every record kept as a node its code: the one stated, else that of the one record with the
 * same name and natural columns, else one made of these, which comes out the same each time.
 */
final class Identification {

  private final GraphTransaction tx;
  private final Consumer<Complaint> complaints;

  Identification(GraphTransaction tx, Consumer<Complaint> complaints) {
    this.tx = tx;
    this.complaints = complaints;
  }

  /** {@return the rows of a kind, each with a code; those that remain ambiguous are left out} */
  List<Row> identified(Kind kind, Kind.Shape.Node node, List<Row> rows) {
    var namesakes = namesakes(node, rows);
    var identified = new ArrayList<Row>();
    for (var row : rows) {
      if (!row.values().text(Kind.CODE).isEmpty()) {
        identified.add(row);
      } else if (kind.find(Kind.CODE).isEmpty()) {
        identified.add(coded(row, plain(row)));
      } else {
        identify(kind, row, namesakes, identified);
      }
    }
    return identified;
  }

  private void identify(
      Kind kind, Row row, Map<String, List<Namesake>> namesakes, List<Row> identified) {
    var candidates =
        namesakes.getOrDefault(row.values().text("name"), List.of()).stream()
            .filter(namesake -> namesake.mayBe(row.values(), kind))
            .toList();
    if (candidates.size() > 1) {
      complaints.accept(
          Complaint.of(
              row,
              kind.field("name"),
              "ledger.rule.ambiguous",
              row.values().text("name"),
              candidates.stream().map(Namesake::code).collect(Collectors.joining("、"))));
    } else if (candidates.isEmpty()) {
      identified.add(coded(row, MadeCode.of(kind, plain(row))));
    } else if (isSame(candidates.getFirst(), kind, row)) {
      identified.add(coded(row, candidates.getFirst().code()));
    } else {
      complaints.accept(candidates.getFirst().doubt(row));
    }
  }

  /** Two people may bear one name; of two units in one place it is a slip. */
  private static boolean isSame(Namesake namesake, Kind kind, Row row) {
    return !kind.has("Person")
        || namesake.isLike(row.values(), kind)
        || namesake.code().equals(MadeCode.of(kind, plain(row)));
  }

  private Map<String, List<Namesake>> namesakes(Kind.Shape.Node node, List<Row> rows) {
    var names = new LinkedHashSet<String>();
    for (var row : rows) {
      if (row.values().text(Kind.CODE).isEmpty() && !row.values().text("name").isEmpty()) {
        names.add(row.values().text("name"));
      }
    }
    if (names.isEmpty()) {
      return Map.of();
    }
    var params = Map.of("label", node.label(), "names", List.copyOf(names));
    return tx.run("ledger/namesakes", params, Namesake::of).stream()
        .collect(Collectors.groupingBy(Namesake::name));
  }

  private static Row coded(Row row, String code) {
    return row.with(row.values().with(Kind.CODE, code));
  }

  /**
   * A code that people can read, for records that no sheet gives one. The first of several alike
   * has the one that it would have by itself.
   */
  private static String plain(Row row) {
    return row.kind().natural().stream()
        .filter(key -> !key.equals(Kind.TURN) || isLaterTurn(row))
        .map(key -> Objects.toString(row.values().get(key), ""))
        .collect(Collectors.joining("/"));
  }

  private static boolean isLaterTurn(Row row) {
    return row.values().get(Kind.TURN) instanceof Long turn && turn > 1;
  }

  /** A record of the graph with a row's name. */
  private record Namesake(
      String code, String name, List<String> within, Map<String, Object> stated) {

    static Namesake of(org.neo4j.driver.Record row) {
      var stated = new HashMap<>(row.get("properties").asMap());
      stated.put("upper", row.get("upper").asList(value -> value.asString()));
      return new Namesake(
          row.get("code").asString(),
          row.get("name").asString(),
          row.get("within").asList(value -> value.asString()),
          stated);
    }

    /** Whether something besides the name says that it is the same. */
    boolean isLike(Values values, Kind kind) {
      return kind.natural().stream()
          .filter(key -> !key.equals("name") && values.get(key) != null)
          .map(kind::field)
          .anyMatch(field -> isKnown(field) && agrees(field, values));
    }

    /** Asks whether a row means it. */
    Complaint doubt(Row row) {
      var complaint = Complaint.of(row, row.kind().field("name"), "ledger.rule.namesake", name);
      return within.isEmpty()
          ? complaint.suggesting("ledger.suggestion.namesake", code, name)
          : complaint.suggesting(
              "ledger.suggestion.namesake-within", code, name, String.join("、", within));
    }

    private boolean isKnown(Field field) {
      return !(field.slot() instanceof Slot.Property(String property))
          || stated.get(property) != null;
    }

    /** Whether nothing that the row states of its natural columns speaks against it. */
    boolean mayBe(Values values, Kind kind) {
      return kind.natural().stream()
          .filter(values::states)
          .map(kind::field)
          .allMatch(field -> agrees(field, values));
    }

    private boolean agrees(Field field, Values values) {
      if (field.refers()) {
        return stated.get("upper") instanceof List<?> upper
            && upper.contains(values.text(field.key()));
      }
      return switch (field.slot()) {
        case Slot.Property(String property) ->
            stated.get(property) == null || stated.get(property).equals(values.get(field.key()));
        default -> true;
      };
    }
  }
}
