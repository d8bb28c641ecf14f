package org.liancun.editing;

import java.util.List;
import java.util.Set;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Change;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Reconciled;
import org.liancun.organization.Extent;
import org.liancun.organization.NodeKey;

/** A change that is worked out inside the transaction that writes it, from what is there then. */
interface Plan {

  /** What a plan comes to. */
  sealed interface Result {}

  /** Nothing can be written. */
  record Refused(Saving saving) implements Result {}

  /**
   * This is to be written.
   *
   * @param kinds keys of the kinds of record that it changes, with commas between
   * @param name what people call what it changes
   * @param touched records whose structural rules have to hold afterwards
   * @param extent how many records it adds, changes and ends
   */
  record Ready(
      Reconciled reconciled, String kinds, String name, Set<NodeKey> touched, Extent extent)
      implements Result {

    /** What each row does counts by itself. */
    Ready(Reconciled reconciled, String kinds, String name, Set<NodeKey> touched) {
      this(
          reconciled,
          kinds,
          name,
          touched,
          new Extent(
              count(reconciled, Effect.ADDED),
              count(reconciled, Effect.CHANGED),
              count(reconciled, Effect.ENDED)));
    }

    /** {@return the same, counted otherwise} */
    Ready counting(Extent other) {
      return new Ready(reconciled, kinds, name, touched, other);
    }

    private static int count(Reconciled reconciled, Effect effect) {
      return (int) reconciled.changes().stream().map(Change::effect).filter(effect::equals).count();
    }
  }

  /** {@return what was typed freely and would be kept, besides the columns of records} */
  List<String> texts();

  /**
   * Works the change out; changes nothing.
   *
   * @param origin what stands for a document where nobody names one
   */
  Result in(GraphTransaction tx, String origin);
}
