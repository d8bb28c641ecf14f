package org.liancun.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;
import org.springframework.stereotype.Service;

/** Compares what is stated of records with what the graph knows, and writes the difference. */
@Service
public class Ledger {

  private final Clock clock;

  public Ledger(Clock clock) {
    this.clock = clock;
  }

  /**
   * Works out what rows would do; changes nothing.
   *
   * @param effective the day on which former links end and new ones in their stead begin
   * @param others what else comes in the same transaction, before these rows
   */
  public Reconciled reconcile(
      List<Row> rows, LocalDate effective, Collection<Announced> others, GraphTransaction tx) {
    return reconcile(rows, effective, others, null, tx);
  }

  /** Works out what rows would do that are to be taken in some way; changes nothing. */
  public Reconciled reconcile(List<Row> rows, Terms terms, GraphTransaction tx) {
    return new Reconciliation(tx, terms, LocalDate.now(clock)).of(rows, List.of(), null);
  }

  /**
   * Works out what rows would do that may be complete; changes nothing.
   *
   * @param complete null: what the rows leave out stays as it is
   */
  public Reconciled reconcile(
      List<Row> rows,
      LocalDate effective,
      Collection<Announced> others,
      @Nullable Completeness complete,
      GraphTransaction tx) {
    return new Reconciliation(tx, Terms.from(effective), LocalDate.now(clock))
        .of(rows, others, complete);
  }

  /**
   * Adds to what rows do that all links of records that end with them go on at others; changes
   * nothing.
   *
   * @param kinds all, by which a link is known that its ends have once only
   */
  public HandedOver handOver(
      Reconciled rows, Handover handover, Collection<Kind> kinds, GraphTransaction tx) {
    return new HandingOver(handover, kinds, rows.strokes()).of(rows, tx);
  }

  /**
   * Writes what rows do, in the transaction in which it was worked out.
   *
   * @param progress is told of each batch how many steps it was
   */
  public void write(
      Reconciled reconciled, Provenance provenance, GraphTransaction tx, IntConsumer progress) {
    var pen = new Pen(tx, provenance, reconciled.directory(), progress);
    reconciled.written(pen.make(reconciled.strokes()));
  }

  /** {@return the changes that have to be undone before one, oldest first} */
  public List<Later> laterThan(String importId, GraphTransaction tx) {
    return tx.run("ledger/later-changes", Map.of("importId", importId), Later::of);
  }

  /**
   * {@return the changes that build on one, be it by way of others, the latest first; complexity
   * linear in the size of the store}
   */
  public List<Later.Dependent> dependents(String importId, GraphTransaction tx) {
    var next = new HashMap<String, List<String>>();
    tx.run(
            "ledger/built-upon",
            Map.of(),
            row -> Map.entry(row.get("earlier").asString(), row.get("later").asString()))
        .forEach(
            pair ->
                next.computeIfAbsent(pair.getKey(), any -> new ArrayList<>()).add(pair.getValue()));
    var ids = new LinkedHashSet<>(List.of(importId));
    var open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      next.getOrDefault(open.remove(), List.of()).stream().filter(ids::add).forEach(open::add);
    }
    return ids.size() == 1
        ? List.of()
        : tx.run(
            "ledger/changes",
            Map.of("ids", List.copyOf(ids), "origin", importId),
            Later.Dependent::of);
  }

  /**
   * Takes a change back as a whole, on which nothing later builds: what it added goes, what it
   * changed, ended or voided is as before. Complexity linear in the size of the store.
   *
   * @return what its links touched, whose structural rules have to hold again
   */
  public Set<NodeKey> undo(String importId, String by, OffsetDateTime at, GraphTransaction tx) {
    var touched =
        tx.run(
            "ledger/undo-links",
            Map.of("importId", importId),
            row -> new NodeKey(row.get("label").asString(), row.get("code").asString()));
    tx.run("ledger/undo-nodes", Map.of("importId", importId, "by", by, "recordedAt", at));
    return Set.copyOf(touched);
  }
}
