package org.liancun.ledger;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;

/** Works out, kind by kind, what rows would do to the graph. */
final class Reconciliation {

  private final GraphTransaction tx;
  private final Terms terms;
  private final LocalDate today;
  private final Directory directory = new Directory();
  private final Strokes strokes = new Strokes();
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();

  Reconciliation(GraphTransaction tx, Terms terms, LocalDate today) {
    this.tx = tx;
    this.terms = terms;
    this.today = today;
    strokes.voided.addAll(terms.voided());
  }

  Reconciled of(List<Row> rows, Collection<Announced> others, @Nullable Completeness complete) {
    others.forEach(
        other ->
            directory.announce(
                other.labels().getFirst(), other.code(), other.name(), other.labels()));
    rows.forEach(this::announce);
    directory.lookUp(tx, Directory.wanted(rows));
    new CodeRules(directory, complaints::add).check(rows, tx);
    var told = new LinkedHashMap<Kind, List<Row>>();
    byRank(rows).forEach((kind, those) -> told.put(kind, told(kind, those)));
    var changes = new ArrayList<Change>();
    if (complaints.isEmpty()) {
      told.forEach((kind, those) -> changes.addAll(compared(kind, those)));
    }
    var obstacles =
        complete == null || !complaints.isEmpty()
            ? List.<Obstacle>of()
            : completed(told, complete, rows.size(), changes);
    var placed = told.values().stream().flatMap(List::stream).toList();
    return new Reconciled(
        complaints.isEmpty()
            ? changes.stream().sorted(comparingInt(change -> change.row().number())).toList()
            : List.of(),
        new Suggestions(tx, directory).added(complaints),
        new OddVillages(directory, terms.day()).among(placed, tx),
        obstacles,
        repeats,
        strokes,
        directory);
  }

  /** Ends what complete rows leave out, or says why that cannot be. */
  private List<Obstacle> completed(
      Map<Kind, List<Row>> told, Completeness complete, int number, List<Change> changes) {
    if (!new Records().hasUnit(complete.unit(), tx)) {
      return List.of(new Suggestions(tx, directory).unknownUnit(complete.unit()));
    }
    var absence = new Absence(tx, complete, terms.day());
    var misplaced =
        told.entrySet().stream()
            .filter(entry -> entry.getKey().canEnd())
            .flatMap(entry -> absence.misplaced(entry.getKey(), entry.getValue()).stream())
            .toList();
    if (!misplaced.isEmpty()) {
      return misplaced;
    }
    var ended = new ArrayList<Change>();
    told.forEach(
        (kind, stated) -> {
          if (kind.canEnd()) {
            var rows = absence.rows(kind, stated, number + ended.size());
            directory.lookUp(tx, Directory.wanted(rows));
            compared(kind, rows).stream().map(Change::ended).forEach(ended::add);
          }
        });
    changes.addAll(ended);
    return new LeftBehind(tx, strokes, terms.day()).by(ended);
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
    var plausibility = new Plausibility(terms.latest(today), complaints::add);
    var references = new References(directory, complaints::add);
    var resolved = new ArrayList<Row>();
    var placed = new ArrayList<Row>();
    for (var row : rows) {
      plausibility.check(row);
      boolean isAllowed = rules.allow(row, isKnown(row));
      var named = references.resolved(row);
      named.ifPresent(placed::add);
      named
          .filter(r -> rules.linksTwo(r) && isAllowed)
          .ifPresentOrElse(resolved::add, () -> announceUnmade(row));
    }
    var identified =
        kind.shape() instanceof Kind.Shape.Node node
            ? new Identification(tx, complaints::add).identified(kind, node, resolved)
            : resolved;
    identified.forEach(this::announce);
    if (kind.key().equals("units")) {
      // Where a row lies is right or wrong whatever else it lacks.
      placed.removeAll(resolved);
      placed.removeIf(row -> row.values().text(Kind.CODE).isEmpty());
      placed.addAll(identified);
      new LevelRules(directory, complaints::add, rows).check(placed);
    }
    return distinct(kind, identified);
  }

  /** Whether the graph has what a row speaks of by its code. */
  private boolean isKnown(Row row) {
    return row.kind().shape() instanceof Kind.Shape.Node node
        && directory.id(new NodeKey(node.label(), row.values().text(Kind.CODE))) != null;
  }

  /** Two rows that state one record are one if they agree, and wrong if not. */
  private List<Row> distinct(Kind kind, List<Row> rows) {
    var first = new HashMap<List<Object>, Row>();
    var distinct = new ArrayList<Row>();
    for (var row : rows) {
      var other = first.putIfAbsent(Identity.dated(kind, row.values()), row);
      if (other == null) {
        distinct.add(row);
      } else if (!other.values().equals(row.values())) {
        complaints.add(Complaint.of(row, null, "ledger.rule.twice", other));
      } else {
        repeats.add(new Repeat(row, other));
      }
    }
    return distinct;
  }

  private List<Change> compared(Kind kind, List<Row> rows) {
    return switch (kind.shape()) {
      case Kind.Shape.Node node ->
          new NodeComparison(kind, node, terms, directory, strokes).changes(rows, tx);
      case Kind.Shape.Link link ->
          new LinkComparison(kind, link, terms, directory, strokes).changes(rows, tx);
    };
  }

  /** What names a wrong row is not wrong for that. */
  private void announceUnmade(Row row) {
    var name = row.values().text("name");
    if (row.kind().shape() instanceof Kind.Shape.Node node
        && row.values().text(Kind.CODE).isEmpty()
        && !name.isEmpty()
        && directory.find(List.of(node.label()), name).isEmpty()) {
      announce(row.with(row.values().with(Kind.CODE, MadeCode.of(row.kind(), name))));
    }
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
