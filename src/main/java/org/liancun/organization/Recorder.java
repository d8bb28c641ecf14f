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

  /** Waits until no other change of the structure is under way, and holds the others off. */
  public void lock(GraphTransaction tx, Provenance provenance) {
    tx.run("organization/lock", Map.of("recordedAt", provenance.recordedAt()));
  }

  /**
   * Proves the rules for some codes and all their links, so that the transaction fails rather than
   * break one.
   *
   * @throws StructureException naming every breach
   */
  public void guard(GraphTransaction tx, Collection<String> codes) {
    var breaches = Rules.broken(tx, codes);
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
   * @param added how many units, villages and people are new
   * @param changed how many had been there and differ now
   */
  public void noted(
      GraphTransaction tx,
      String kind,
      String file,
      String by,
      int added,
      int changed,
      Provenance provenance) {
    tx.run(
        "organization/record-import",
        Map.of(
            "importId", provenance.importId(),
            "recordedAt", provenance.recordedAt(),
            "kind", kind,
            "file", file,
            "by", by,
            "added", added,
            "changed", changed));
  }
}
