package org.liancun.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Handover;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Row;
import org.liancun.organization.Level;

/** A merging as rows that the ledger takes, and as lines of who takes whose place. */
final class MergingStatement {

  private static final String UNTIL = "until";

  private final Merging merging;
  private final Kinds kinds;
  private final String origin;
  private final List<Row> rows = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<Handover.Line> lines = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  MergingStatement(Merging merging, Kinds kinds, String origin) {
    this.merging = merging;
    this.kinds = kinds;
    this.origin = origin;
  }

  /** States that some become one. */
  void unite(Merging.Union union, List<Mergeable> merged) {
    var level = merged.getFirst().level();
    var kind = kind(level == Level.VILLAGE ? "villages" : "units");
    if (union.heir() instanceof Merging.Founded founded) {
      found(kind, level, founded, merged);
    }
    var former = merged.stream().filter(one -> !one.code().equals(union.heir().code())).toList();
    for (var one : former) {
      add(kind, Map.of(Kind.CODE, one.code(), UNTIL, day()));
      add(
          kind("successors"),
          Map.of(
              "old_code", one.code(),
              "new_code", union.heir().code(),
              "date", day(),
              "how", "MERGED"));
      lines.add(new Handover.Line(kind, one.code(), union.heir().code()));
    }
    names.add(
        merged.stream().map(Mergeable::name).collect(Collectors.joining("、"))
            + " → "
            + heirName(union.heir(), merged));
  }

  /** States that a pairing or an initiative is over. */
  void end(String kind, String code) {
    var cells = new HashMap<>(Map.of(Kind.CODE, code, UNTIL, day()));
    if (kind(kind).find("status").isPresent()) {
      cells.put("status", "ENDED");
    }
    if (kind(kind).find("reason").isPresent()) {
      cells.put("reason", merged());
    }
    add(kind(kind), cells);
  }

  /** States something else of a record. */
  void state(String kind, Map<String, String> cells) {
    add(kind(kind), cells);
  }

  List<Row> rows() {
    return rows;
  }

  List<Complaint> complaints() {
    return complaints;
  }

  List<Handover.Line> lines() {
    return lines;
  }

  /** {@return what people call it; empty: nothing becomes one} */
  String name() {
    return names.stream().findFirst().orElse("");
  }

  /** {@return on what ground it is} */
  String source() {
    return merging.source().isBlank() ? origin : merging.source();
  }

  private void found(Kind kind, Level level, Merging.Founded founded, List<Mergeable> merged) {
    var cells = new HashMap<String, String>();
    cells.put(Kind.CODE, founded.code());
    cells.put("name", founded.name());
    cells.put("level", level.label());
    cells.put("since", day());
    var parent = founded.parent().isEmpty() ? merged.getFirst().parent() : founded.parent();
    cells.put(level == Level.VILLAGE ? "township_code" : "parent_code", parent);
    if (merged.stream().allMatch(Mergeable::synthetic)) {
      cells.put("synthetic", "yes");
    }
    add(kind, cells);
  }

  private static String heirName(Merging.Heir heir, List<Mergeable> merged) {
    return heir instanceof Merging.Founded founded
        ? founded.name()
        : merged.stream()
            .filter(one -> one.code().equals(heir.code()))
            .map(Mergeable::name)
            .findFirst()
            .orElse(heir.code());
  }

  /** The word of the records for it, in their language. */
  private String merged() {
    return kind("successors").field("how").choice("MERGED").orElseThrow().chinese();
  }

  private void add(Kind kind, Map<String, String> cells) {
    var stated = new HashMap<>(cells);
    stated.put("source", merging.source());
    rows.add(Cells.row(kind, stated, rows.size(), origin, complaints::add));
  }

  private Kind kind(String key) {
    return kinds.find(key).orElseThrow();
  }

  private String day() {
    return merging.day().toString();
  }
}
