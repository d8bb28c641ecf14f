package org.liancun.organization;

import java.util.Collection;
import java.util.Map;
import org.liancun.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * What every change of the structure begins and ends with, inside a transaction of the caller's:
 * {@link #lock} first, then what changes, then {@link #guard} and {@link #noted}.
 */
@Component
public class Recorder {

  /**
   * Waits until no other change of the structure is under way, and holds the others off.
   *
   * @return which change was the last before: as {@link #turn}, if nothing has changed since
   */
  public String lock(GraphTransaction tx, Provenance provenance) {
    return tx.run(
            "organization/lock",
            Map.of("recordedAt", provenance.recordedAt()),
            row -> row.get("last").asString())
        .getFirst();
  }

  /** {@return which change of the structure was the last; empty: there was none} */
  public String turn(GraphTransaction tx) {
    return tx.run("organization/turn", Map.of(), row -> row.get("turn").asString()).getFirst();
  }

  /**
   * Proves the rules for some records and all their links, so that the transaction fails rather
   * than break one.
   *
   * @throws StructureException naming every breach
   */
  public void guard(GraphTransaction tx, Collection<NodeKey> touched) {
    guard(tx, Touched.records(touched));
  }

  /**
   * Proves the rules for what a change has touched, so that the transaction fails rather than break
   * one.
   *
   * @throws StructureException naming every breach
   */
  public void guard(GraphTransaction tx, Touched touched) {
    var breaches = Rules.broken(tx, touched);
    if (!breaches.isEmpty()) {
      throw StructureException.broken(breaches);
    }
  }

  /**
   * Notes that something was brought in.
   *
   * @param kind which kind of sheet, or {@code sample}
   * @param file its name, without folders
   * @param by who did it
   * @param extent how much it does
   */
  public void noted(
      GraphTransaction tx,
      String kind,
      String file,
      String by,
      Extent extent,
      Provenance provenance) {
    tx.run(
        "organization/record-import",
        Map.of(
            "importId", provenance.importId(),
            "recordedAt", provenance.recordedAt(),
            "kind", kind,
            "file", file,
            "by", by,
            "added", extent.added(),
            "changed", extent.changed(),
            "ended", extent.ended()));
  }
}
