package org.liancun.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * The one way by which units, villages and their links get into the graph, inside a transaction of
 * the caller's: {@link #lock} first, then what changes, then {@link #guard}.
 */
@Component
public class Recorder {

  /** A unit or village to be added or renamed. */
  public record Named(String code, Level level, Naming naming, String source) {}

  /**
   * A link upwards.
   *
   * @param code of the lower end
   * @param upper code of the upper end
   * @param since when the link began, if the lower end had none before; null: unknown
   */
  public record Link(String code, String upper, @Nullable LocalDate since, String source) {}

  /** The kinds of links upwards. */
  public enum LinkKind {
    /** A unit in the one unit above it. */
    PART_OF("organization/record-part-of"),
    /** A village in its township. */
    LIES_IN("organization/record-lies-in"),
    /** A branch at the village that it serves. */
    SERVES("organization/record-serves"),
    /** A member in a group or branch. */
    BELONGS_TO("organization/record-belongs-to");

    private final String query;

    LinkKind(String query) {
      this.query = query;
    }
  }

  /** Waits until no other change of the structure is under way, and holds the others off. */
  public void lock(GraphTransaction tx, Provenance provenance) {
    tx.run("organization/lock", Map.of("recordedAt", provenance.recordedAt()));
  }

  /** Adds or renames units and villages; a former name stays as an alias. */
  public void names(GraphTransaction tx, Collection<Named> named, Provenance provenance) {
    var villages = named.stream().filter(n -> n.level() == Level.VILLAGE).map(Recorder::row);
    var units = named.stream().filter(n -> n.level().isUnit()).map(Recorder::row);
    record(tx, "organization/record-units", units.toList(), provenance);
    record(tx, "organization/record-villages", villages.toList(), provenance);
  }

  /** Puts each lower end below its upper one; a differing link held so far ends. */
  public void links(
      GraphTransaction tx, LinkKind kind, Collection<Link> links, Provenance provenance) {
    if (!links.isEmpty()) {
      tx.run(
          kind.query,
          Map.of(
              "rows", links.stream().map(Recorder::row).toList(),
              "effective", provenance.effective(),
              "importId", provenance.importId(),
              "recordedAt", provenance.recordedAt()));
    }
  }

  /**
   * Proves the structural rules for some codes, so that the transaction fails rather than break
   * one.
   *
   * @throws StructureException naming every breach
   */
  public void guard(GraphTransaction tx, Collection<String> codes) {
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

  private static void record(
      GraphTransaction tx, String query, List<Map<String, Object>> rows, Provenance provenance) {
    if (!rows.isEmpty()) {
      tx.run(
          query,
          Map.of(
              "rows", rows,
              "importId", provenance.importId(),
              "recordedAt", provenance.recordedAt()));
    }
  }

  private static Map<String, Object> row(Named named) {
    return Map.of(
        "code", named.code(),
        "label", named.level().label(),
        "name", named.naming().name(),
        "officialName", named.naming().official(),
        "aliases", named.naming().aliases(),
        "pinyin", String.join(" ", named.naming().pinyin()),
        "initials", String.join(" ", named.naming().initials()),
        "source", named.source());
  }

  private static Map<String, @Nullable Object> row(Link link) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("code", link.code());
    row.put("upper", link.upper());
    row.put("since", link.since());
    row.put("source", link.source());
    return row;
  }
}
