package org.liancun.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * What every change of the structure begins and ends with, inside a transaction of the caller's:
 * {@link #lock} first, then what changes, then {@link #guard} and {@link #noted}.
 */
@Component
public class Recorder {

  /** The labels of what structural rules speak of. */
  public static final Set<String> GUARDED = Set.of("Unit", "Village", "Person");

  /** Waits until no other change of the structure is under way, and holds the others off. */
  public void lock(GraphTransaction tx, Provenance provenance) {
    tx.run("organization/lock", Map.of("recordedAt", provenance.recordedAt()));
  }

  /**
   * Proves the structural rules for some codes, so that the transaction fails rather than break
   * one.
   *
   * @throws StructureException naming every breach
   */
  public void guard(GraphTransaction tx, Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    var breaches =
        tx.run("organization/broken-rules", Map.of("codes", List.copyOf(codes)), Breach::of);
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
