package org.liancun.ledger;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;

/**
 * Finds what rows leave out although they are said to be complete, and states that it has ended.
 */
final class Absence {

  private final GraphTransaction tx;
  private final Completeness complete;
  private final Viewpoint from;

  Absence(GraphTransaction tx, Completeness complete, LocalDate effective) {
    this.tx = tx;
    this.complete = complete;
    this.from = new Viewpoint(effective, complete.unit());
  }

  /**
   * {@return rows for the records that no row states, by which they end}
   *
   * @param number of the first of them
   */
  List<Row> rows(Kind kind, List<Row> stated, int number) {
    var identities = stated.stream().map(row -> Identity.of(kind, row.values())).collect(toSet());
    Predicate<Values> isStated = values -> identities.contains(Identity.of(kind, values));
    var known = new Records().of(kind, from, tx).toList();
    var level = level(kind);
    var levels = new HashSet<Object>();
    if (level.isPresent()) {
      stated.forEach(row -> levels.add(row.values().text(level.get().key())));
      known.stream().filter(isStated).forEach(v -> levels.add(v.text(level.get().key())));
    }
    var absent =
        known.stream()
            .filter(isStated.negate())
            .filter(v -> level.isEmpty() || levels.contains(v.text(level.get().key())))
            .toList();
    var within = within(kind, absent);
    var rows = new ArrayList<Row>();
    absent.stream()
        .filter(values -> liesIn(kind, values, within))
        .forEach(
            values ->
                rows.add(
                    new Row(kind, ending(kind, values), number + rows.size(), complete.source())));
    return rows;
  }

  /** {@return why rows cannot be complete for a unit under which none of them lies} */
  Optional<Obstacle> misplaced(Kind kind, List<Row> stated) {
    var values = stated.stream().map(Row::values).toList();
    if (values.isEmpty() || anyLiesIn(kind, values) || anyLiesIn(kind, known(kind, values))) {
      return Optional.empty();
    }
    var first = values.getFirst();
    var code = first.text(Kind.CODE);
    var named = code.isEmpty() ? first.text(kind.ending().within().getFirst()) : code;
    return Optional.of(
        Obstacle.of("ledger.complete.elsewhere", named, stated.size(), complete.unit()));
  }

  /** Rows may say no more than what they are of; then the store knows where they lie. */
  private List<Values> known(Kind kind, List<Values> stated) {
    var identities = stated.stream().map(values -> Identity.of(kind, values)).collect(toSet());
    return new Records()
        .of(kind, from, tx)
        .filter(one -> identities.contains(Identity.of(kind, one)))
        .toList();
  }

  private boolean anyLiesIn(Kind kind, List<Values> those) {
    var within = within(kind, those);
    return those.stream().anyMatch(one -> liesIn(kind, one, within));
  }

  private static Optional<Field> level(Kind kind) {
    return kind.fields().stream().filter(field -> field.slot() instanceof Slot.Label).findFirst();
  }

  private Values ending(Kind kind, Values known) {
    var values = new HashMap<String, Object>(kind.ending().stating());
    values.put("until", from.asOf());
    var told =
        kind.shape() instanceof Kind.Shape.Node
            ? List.of(Kind.CODE, level(kind).map(Field::key).orElse(Kind.CODE))
            : Identity.columns(kind);
    for (var key : told) {
      Optional.ofNullable(known.get(key)).ifPresent(value -> values.put(key, value));
    }
    return new Values(values);
  }

  private static boolean liesIn(Kind kind, Values values, Map<String, Set<String>> within) {
    return kind.ending().within().stream()
        .anyMatch(key -> Objects.requireNonNull(within.get(key)).contains(values.text(key)));
  }

  /** {@return the codes within the subtree, by the columns in which they stand} */
  private Map<String, Set<String>> within(Kind kind, List<Values> records) {
    var within = new HashMap<String, Set<String>>();
    for (var key : kind.ending().within()) {
      var codes =
          records.stream()
              .map(values -> values.text(key))
              .filter(code -> !code.isEmpty())
              .collect(toCollection(LinkedHashSet::new));
      var inside = new HashSet<String>();
      kind.field(key).labels().stream()
          .map(Directory::base)
          .distinct()
          .forEach(label -> inside.addAll(within(label, codes)));
      within.put(key, inside);
    }
    return within;
  }

  private List<String> within(String label, Set<String> codes) {
    return Batches.of(List.copyOf(codes))
        .map(batch -> from.with(Map.of("label", label, "codes", batch)))
        .flatMap(
            params -> tx.run("ledger/within", params, row -> row.get("code").asString()).stream())
        .toList();
  }
}
