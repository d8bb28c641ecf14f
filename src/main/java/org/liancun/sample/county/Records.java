package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a county while they are written down. */
final class Records {

  /** What every row without a document of its own gives as its source. */
  static final String SOURCE = "示例(虚构)";

  static final String YES = "是";
  static final String NO = "否";

  private final Map<Kind, List<Map<String, String>>> rows = new EnumMap<>(Kind.class);

  Records() {
    for (var kind : Kind.values()) {
      rows.put(kind, new ArrayList<>());
    }
  }

  /** {@return a row to be filled; it is there once it is added} */
  Row row(Kind kind) {
    return new Row(kind);
  }

  /** A row while its cells are written. */
  final class Row {

    private final Kind kind;
    private final Map<String, String> cells;

    private Row(Kind kind) {
      this.kind = kind;
      this.cells = LinkedHashMap.newLinkedHashMap(kind.columns().size());
    }

    /** Writes a cell, or leaves it out if the text is blank. */
    Row cell(String column, String text) {
      if (!kind.has(column)) {
        throw new IllegalArgumentException(kind + " has no column " + column);
      }
      if (!text.isEmpty()) {
        cells.put(column, text);
      }
      return this;
    }

    Row cell(String column, int number) {
      return cell(column, Integer.toString(number));
    }

    void add() {
      if (kind.has("synthetic")) {
        cells.put("synthetic", YES);
      }
      if (kind.has("source")) {
        cells.putIfAbsent("source", SOURCE);
      }
      rowsOf(kind).add(Collections.unmodifiableMap(cells));
    }
  }

  /** Adds a unit. */
  void unit(
      String code,
      String name,
      String level,
      String parent,
      String serves,
      String since,
      String until) {
    row(Kind.UNITS)
        .cell("code", code)
        .cell("name", name)
        .cell("level", level)
        .cell("parent_code", parent)
        .cell("serves", serves)
        .cell("since", since)
        .cell("until", until)
        .add();
  }

  private List<Map<String, String>> rowsOf(Kind kind) {
    return rows.computeIfAbsent(kind, k -> new ArrayList<>());
  }

  CountyRecords finish() {
    var kinds = new LinkedHashMap<String, List<Map<String, String>>>();
    rows.forEach((kind, list) -> kinds.put(kind.key(), Collections.unmodifiableList(list)));
    return new CountyRecords(Collections.unmodifiableMap(kinds));
  }
}
