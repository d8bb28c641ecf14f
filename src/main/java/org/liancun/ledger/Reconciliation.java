package org.liancun.ledger;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liancun.graph.GraphTransaction;

/** Works out, kind by kind, what rows would do to the graph. */
final class Reconciliation {

  private final GraphTransaction tx;
  private final Terms terms;
  private final Directory directory = new Directory();
  private final Strokes strokes = new Strokes();
  private final List<Complaint> complaints = new ArrayList<>();

  Reconciliation(GraphTransaction tx, Terms terms) {
    this.tx = tx;
    this.terms = terms;
    strokes.voided.addAll(terms.voided());
  }

  Reconciled of(List<Row> rows, Collection<Announced> others) {
    others.forEach(
        other ->
            directory.announce(
                other.labels().getFirst(), other.code(), other.name(), other.labels()));
    rows.forEach(this::announce);
    directory.lookUp(tx, Directory.wanted(rows));
    var told = new LinkedHashMap<Kind, List<Row>>();
    byRank(rows).forEach((kind, those) -> told.put(kind, told(kind, those)));
    var changes = new ArrayList<Change>();
    if (complaints.isEmpty()) {
      told.forEach((kind, those) -> changes.addAll(compared(kind, those)));
    }
    return new Reconciled(
        complaints.isEmpty()
            ? changes.stream().sorted(comparingInt(change -> change.row().number())).toList()
            : List.of(),
        new Suggestions(tx, directory).added(complaints),
        strokes,
        directory);
  }

  private static Map<Kind, List<Row>> byRank(List<Row> rows) {
    var byKind = new LinkedHashMap<Kind, List<Row>>();
    rows.stream()
        .map(Row::kind)
        .distinct()
        .sorted(comparingInt(Kind::rank))
        .forEach(kind -> byKind.put(kind, new ArrayList<>()));
    rows.forEach(row -> Objects.requireNonNull(byKind.get(row.kind())).add(row));
    return byKind;
  }

  private List<Row> told(Kind kind, List<Row> rows) {
    var rules = new RowRules(complaints::add);
    var references = new References(directory, complaints::add);
    var resolved =
        rows.stream()
            .filter(rules::allow)
            .map(references::resolved)
            .flatMap(Optional::stream)
            .toList();
    var identified =
        kind.shape() instanceof Kind.Shape.Node node
            ? new Identification(tx, complaints::add).identified(kind, node, resolved)
            : resolved;
    identified.forEach(this::announce);
    return distinct(kind, identified);
  }

  /** Two rows that state one record are one if they agree, and wrong if not. */
  private List<Row> distinct(Kind kind, List<Row> rows) {
    var first = new HashMap<List<Object>, Row>();
    var distinct = new ArrayList<Row>();
    for (var row : rows) {
      var other = first.putIfAbsent(identity(kind, row.values()), row);
      if (other == null) {
        distinct.add(row);
      } else if (!other.values().equals(row.values())) {
        complaints.add(Complaint.of(row, null, "ledger.rule.twice", other.source()));
      }
    }
    return distinct;
  }

  private static List<Object> identity(Kind kind, Values values) {
    if (kind.shape() instanceof Kind.Shape.Node) {
      return List.of(values.text(Kind.CODE));
    }
    var normalized = kind.translation().normalized(values);
    var identity = new ArrayList<Object>();
    kind.natural()
        .forEach(key -> identity.add(Objects.requireNonNullElse(normalized.get(key), "")));
    identity.add(Objects.requireNonNullElse(normalized.get("since"), ""));
    return identity;
  }

  private List<Change> compared(Kind kind, List<Row> rows) {
    return switch (kind.shape()) {
      case Kind.Shape.Node node ->
          new NodeComparison(kind, node, terms, directory, strokes, new RowRules(complaints::add))
              .changes(rows, tx);
      case Kind.Shape.Link link ->
          new LinkComparison(kind, link, terms, directory, strokes).changes(rows, tx);
    };
  }

  private void announce(Row row) {
    var code = row.values().text(Kind.CODE);
    if (row.kind().shape() instanceof Kind.Shape.Node node && !code.isEmpty()) {
      var labels = new ArrayList<>(node.labels());
      row.kind().fields().stream()
          .filter(field -> field.slot() instanceof Slot.Label)
          .map(field -> row.values().text(field.key()))
          .forEach(labels::add);
      directory.announce(node.label(), code, row.values().text("name"), labels);
    }
  }
}
