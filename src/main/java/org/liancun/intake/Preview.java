package org.liancun.intake;

import java.util.List;
import org.liancun.ledger.Effect;

/** What sheets would do, before anything is changed. */
public sealed interface Preview {

  /** {@return what people should know about the files} */
  List<Message> notes();

  /**
   * Something is wrong, so nothing can be written.
   *
   * @param findings what is wrong, in the order of the sheets
   * @param total how much is wrong, should it be more than is listed
   */
  record Refused(List<Finding> findings, int total, List<Message> notes) implements Preview {

    public Refused {
      findings = List.copyOf(findings);
      notes = List.copyOf(notes);
    }
  }

  /** Everything is right and can be written as it is shown. */
  final class Ready implements Preview {

    private final Comparison comparison;
    private final List<Change> changes;
    private final List<Message> notes;

    Ready(Comparison comparison, List<Change> changes, List<Message> notes) {
      this.comparison = comparison;
      this.changes = List.copyOf(changes);
      this.notes = List.copyOf(notes);
    }

    /** {@return the sheets} */
    public Reading.Understood reading() {
      return comparison.reading();
    }

    /** {@return how they were asked to be taken} */
    public IntakeOptions options() {
      return comparison.options();
    }

    /** {@return what becomes of each row} */
    public List<Change> changes() {
      return changes;
    }

    @Override
    public List<Message> notes() {
      return notes;
    }

    Comparison comparison() {
      return comparison;
    }

    /** {@return the rows with one effect} */
    public List<Change> with(Effect effect) {
      return changes.stream().filter(change -> change.effect() == effect).toList();
    }

    /** {@return how many rows have one effect} */
    public int count(Effect effect) {
      return (int) changes.stream().filter(change -> change.effect() == effect).count();
    }

    /** {@return whether writing would change nothing} */
    public boolean isIdle() {
      return changes.stream().allMatch(change -> change.effect() == Effect.SAME);
    }
  }

  /**
   * The sheets are right, but cannot be taken for complete, so nothing can be written.
   *
   * @param obstacles why not, at least one
   */
  record Obstructed(List<Message> obstacles, List<Message> notes) implements Preview {

    public Obstructed {
      obstacles = List.copyOf(obstacles);
      notes = List.copyOf(notes);
    }
  }

  /** The database cannot be asked now; the files are still at hand. */
  record Away() implements Preview {

    @Override
    public List<Message> notes() {
      return List.of();
    }
  }
}
