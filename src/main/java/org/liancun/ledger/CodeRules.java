package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;

/**
 * Units, villages, people and institutions share one set of codes. The guard of the store holds the
 * rule; here it is told at the row, whatever else is wrong with it or with others.
 */
final class CodeRules {

  private static final List<String> SHARING = List.of("Unit", "Village", "Person", "Institution");

  private final Directory directory;
  private final Consumer<Complaint> complaints;

  CodeRules(Directory directory, Consumer<Complaint> complaints) {
    this.directory = directory;
    this.complaints = complaints;
  }

  /** Complains of every new record whose code something of another sort has or is given. */
  void check(Collection<Row> rows, GraphTransaction tx) {
    var added = rows.stream().filter(this::isNew).toList();
    lookUp(added, tx);
    added.forEach(this::check);
  }

  private void lookUp(List<Row> rows, GraphTransaction tx) {
    Map<String, Set<String>> codes =
        rows.stream().collect(groupingBy(CodeRules::label, mapping(CodeRules::code, toSet())));
    var wanted = new HashMap<String, Set<String>>();
    codes.forEach(
        (label, those) ->
            SHARING.stream()
                .filter(other -> !other.equals(label))
                .forEach(
                    other -> wanted.computeIfAbsent(other, any -> new HashSet<>()).addAll(those)));
    directory.lookUpCodes(tx, wanted);
  }

  private void check(Row row) {
    SHARING.stream()
        .filter(other -> !other.equals(label(row)))
        .flatMap(other -> directory.withCode(other, code(row)).stream())
        .findFirst()
        .ifPresent(
            other ->
                complaints.accept(
                    Complaint.of(
                        row,
                        row.kind().field(Kind.CODE),
                        "ledger.rule.code-taken",
                        code(row),
                        other.name().isEmpty() ? other.code() : other.name())));
  }

  private boolean isNew(Row row) {
    return row.kind().shape() instanceof Kind.Shape.Node
        && SHARING.contains(label(row))
        && row.kind().find(Kind.CODE).isPresent()
        && !code(row).isEmpty()
        && directory.id(new NodeKey(label(row), code(row))) == null;
  }

  private static String label(Row row) {
    return row.kind().shape() instanceof Kind.Shape.Node node ? node.label() : "";
  }

  private static String code(Row row) {
    return row.values().text(Kind.CODE);
  }
}
