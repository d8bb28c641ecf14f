package org.liancun.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Breach;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Touched;

/** What rows would do to the graph as it is. */
public final class Reconciled {

  private final List<Change> changes;
  private final List<Complaint> complaints;
  private final List<Complaint> remarks;
  private final List<Obstacle> obstacles;
  private final List<Repeat> repeats;
  private final Strokes strokes;
  private final Directory directory;
  private @Nullable Culprits culprits;
  private Map<NodeKey, String> made = Map.of();

  Reconciled(
      List<Change> changes,
      List<Complaint> complaints,
      List<Complaint> remarks,
      List<Obstacle> obstacles,
      List<Repeat> repeats,
      Strokes strokes,
      Directory directory) {
    this.changes = List.copyOf(changes);
    this.complaints = List.copyOf(complaints);
    this.remarks = List.copyOf(remarks);
    this.obstacles = List.copyOf(obstacles);
    this.repeats = List.copyOf(repeats);
    this.strokes = strokes;
    this.directory = directory;
  }

  /** {@return what becomes of each record; none if anything is wrong} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return what is wrong; if anything is, nothing can be written} */
  public List<Complaint> complaints() {
    return complaints;
  }

  /** {@return what may be right, but people should look at} */
  public List<Complaint> remarks() {
    return remarks;
  }

  /** {@return why the rows cannot be taken for complete; if they cannot, nothing can be written} */
  public List<Obstacle> obstacles() {
    return obstacles;
  }

  /** {@return the rows that count for nothing, since others say the same} */
  public List<Repeat> repeats() {
    return repeats;
  }

  /** {@return how many steps writing reports} */
  public int steps() {
    return strokes.size();
  }

  /** {@return what changes, or what a link that changes leads to; rules are theirs} */
  public Set<NodeKey> touched() {
    return changes.stream()
        .filter(change -> change.effect() != Effect.SAME)
        .map(Change::row)
        .flatMap(this::keys)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return the same, told apart by what of it has changed; with ids once it is written} */
  public Touched toBeProved() {
    var records = new HashSet<NodeKey>();
    var starts = new HashSet<NodeKey>();
    var ends = new HashSet<NodeKey>();
    for (var change : changes) {
      var row = change.row();
      if (change.effect() != Effect.SAME) {
        if (row.kind().shape() instanceof Kind.Shape.Link link
            && Touched.isLinkByItself(link.type())) {
          directory.start(row).ifPresent(starts::add);
          directory.ends(row).forEach(ends::add);
        } else {
          keys(row).forEach(records::add);
        }
      }
    }
    var ids = new HashMap<NodeKey, String>();
    Stream.of(records, starts, ends)
        .flatMap(Set::stream)
        .forEach(
            key -> {
              var id = made.containsKey(key) ? made.get(key) : directory.id(key);
              if (id != null) {
                ids.put(key, id);
              }
            });
    return new Touched(records, starts, ends, ids);
  }

  /** Takes note of the nodes that were made; whoever writes it once more makes others. */
  void written(Map<NodeKey, String> ids) {
    made = Map.copyOf(ids);
  }

  private Stream<NodeKey> keys(Row row) {
    return switch (row.kind().shape()) {
      case Kind.Shape.Node node ->
          Stream.of(new NodeKey(node.label(), row.values().text(Kind.CODE)));
      case Kind.Shape.Link link -> directory.ends(row);
    };
  }

  /** {@return the rows that would break a rule; none: it is broken by nothing that they name} */
  public List<Culprit> culprits(Breach breach) {
    if (culprits == null) {
      culprits =
          new Culprits(
              changes.stream()
                  .filter(change -> change.effect() != Effect.SAME)
                  .map(Change::row)
                  .toList());
    }
    return culprits.of(breach);
  }

  Strokes strokes() {
    return strokes;
  }

  Directory directory() {
    return directory;
  }
}
