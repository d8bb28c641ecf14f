package org.liancun.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** {@return the codes of what changes, or what a link that changes leads to; rules are theirs} */
  public Set<String> touched() {
    return changes.stream()
        .filter(change -> change.effect() != Effect.SAME)
        .map(Change::row)
        .flatMap(row -> codes(row).map(row.values()::text))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return the columns with the code of a record, or those of both ends of one that is a link}
   */
  private static Stream<String> codes(Row row) {
    return row.kind().shape() instanceof Kind.Shape.Link
        ? row.kind().fields().stream()
            .filter(field -> field.slot() instanceof Slot.From || field.slot() instanceof Slot.To)
            .map(Field::key)
        : Stream.of(Kind.CODE);
  }

  Strokes strokes() {
    return strokes;
  }

  Directory directory() {
    return directory;
  }
}
