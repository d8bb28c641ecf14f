package org.liancun.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Recorder;

/** What rows would do to the graph as it is. */
public final class Reconciled {

  private final List<Change> changes;
  private final List<Complaint> complaints;
  private final @Nullable Obstacle obstacle;
  private final Strokes strokes;
  private final Directory directory;

  Reconciled(
      List<Change> changes,
      List<Complaint> complaints,
      @Nullable Obstacle obstacle,
      Strokes strokes,
      Directory directory) {
    this.changes = List.copyOf(changes);
    this.complaints = List.copyOf(complaints);
    this.obstacle = obstacle;
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

  /** {@return why the rows cannot be taken for complete; if they cannot, nothing can be written} */
  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** {@return how many steps writing reports} */
  public int steps() {
    return strokes.size();
  }

  /** {@return the codes of units, villages and people whose structural rules have to hold} */
  public Set<String> touched() {
    return changes.stream()
        .filter(change -> change.effect() != Effect.SAME && isGuarded(change.row().kind()))
        .map(change -> change.row().values().text(Kind.CODE))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isGuarded(Kind kind) {
    return kind.shape() instanceof Kind.Shape.Node node && Recorder.GUARDED.contains(node.label());
  }

  Strokes strokes() {
    return strokes;
  }

  Directory directory() {
    return directory;
  }
}
