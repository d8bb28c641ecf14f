package org.liancun.query.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.liancun.query.Cell;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Makes cells of values, each no longer than a cell may be, and remembers what they are about. */
final class Texts {

  private static final List<String> KNOWN = List.of("Unit", "Village", "Person");
  private static final int MOST_ITEMS = 1_000;

  private final int most;
  private final Set<String> codes = new LinkedHashSet<>();
  private boolean isShortened;

  Texts(int most) {
    this.most = most;
  }

  List<String> codes() {
    return List.copyOf(codes);
  }

  boolean isShortened() {
    return isShortened;
  }

  Cell cell(Value value) {
    return switch (value.type().name()) {
      case "NODE" -> node(value.asNode());
      case "PATH" -> path(value.asPath());
      case "LIST OF ANY?" -> list(value);
      case "MAP" -> isThing(value) ? thing(value) : words(value);
      case "NULL", "INTEGER", "FLOAT", "BOOLEAN", "DATE" -> Cell.of(value);
      default -> words(value);
    };
  }

  private Cell node(Node node) {
    var code = node.get("code").asString("");
    if (code.isEmpty() || KNOWN.stream().noneMatch(node::hasLabel)) {
      var text = new StringBuilder();
      write(node, text);
      return words(text);
    }
    codes.add(code);
    return new Cell.Thing(code, node.get("name").asString(code));
  }

  /** Code and name is how the library's questions tell of things. */
  private static boolean isThing(Value value) {
    return value.type().name().equals("MAP")
        && value.size() == 2
        && value.get("code").type().name().equals("STRING")
        && value.get("name").type().name().equals("STRING");
  }

  private Cell thing(Value value) {
    codes.add(value.get("code").asString());
    return Cell.of(value);
  }

  private Cell path(Path path) {
    return new Cell.Several(
        StreamSupport.stream(path.nodes().spliterator(), false)
            .limit(MOST_ITEMS)
            .map(this::node)
            .toList());
  }

  /** A list of things stays one, so that each leads to its place; any other is text. */
  private Cell list(Value value) {
    if (value.size() > MOST_ITEMS || value.isEmpty() || !holdsThings(value)) {
      return words(value);
    }
    var cells = new ArrayList<Cell>();
    value.values().forEach(each -> cells.add(cell(each)));
    return new Cell.Several(cells);
  }

  private static boolean holdsThings(Value list) {
    return StreamSupport.stream(list.values().spliterator(), false)
        .allMatch(each -> each.type().name().equals("NODE") || isThing(each));
  }

  private Cell words(Value value) {
    var text = new StringBuilder();
    if (value.type().name().equals("STRING")) {
      var all = value.asString();
      text.append(all, 0, Math.min(all.length(), most + 1));
    } else {
      write(value, text);
    }
    return words(text);
  }

  private Cell words(StringBuilder text) {
    if (text.length() > most) {
      isShortened = true;
      text.setLength(most);
    }
    return new Cell.Words(text.toString());
  }

  /** Writes until the cell is full, so that what is too long is never put together. */
  private void write(Value value, StringBuilder text) {
    if (text.length() > most) {
      return;
    }
    switch (value.type().name()) {
      case "NODE" -> write(value.asNode(), text);
      case "RELATIONSHIP" -> write(value.asRelationship(), text);
      case "LIST OF ANY?" -> {
        text.append('[');
        for (int i = 0; i < value.size() && text.length() <= most; i++) {
          text.append(i == 0 ? "" : ", ");
          write(value.get(i), text);
        }
        text.append(']');
      }
      case "MAP" -> map(value.keys(), value::get, text);
      case "STRING" -> {
        var all = value.asString();
        text.append('"').append(all, 0, Math.min(all.length(), most + 1)).append('"');
      }
      case "NULL" -> text.append("null");
      default -> text.append(value.asObject());
    }
  }

  private void write(Entity entity, StringBuilder text) {
    switch (entity) {
      case Node node -> node.labels().forEach(label -> text.append(':').append(label));
      case Relationship relationship -> text.append(':').append(relationship.type());
      default -> text.append("");
    }
    text.append(' ');
    if (entity instanceof Node node && Privacy.isPrivate(node)) {
      text.append("{…}");
    } else {
      map(entity.keys(), entity::get, text);
    }
  }

  private void map(
      Iterable<String> keys, java.util.function.Function<String, Value> get, StringBuilder text) {
    text.append('{');
    for (var key : keys) {
      if (text.length() > most) {
        return;
      }
      text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ").append(key).append(": ");
      write(get.apply(key), text);
    }
    text.append('}');
  }
}
