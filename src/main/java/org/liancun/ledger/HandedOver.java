package org.liancun.ledger;

import java.util.List;
import java.util.Set;
import org.liancun.organization.NodeKey;

/**
 * What a handover comes to.
 *
 * @param reconciled what the rows and the handover do together
 * @param passed the links that go on at an heir
 * @param touched all that is concerned
 */
public record HandedOver(Reconciled reconciled, List<Passed> passed, Set<NodeKey> touched) {

  /**
   * A link that goes on at an heir.
   *
   * @param label of its other end
   * @param other code of its other end
   */
  public record Passed(String type, String label, String other) {}

  public HandedOver {
    passed = List.copyOf(passed);
    touched = Set.copyOf(touched);
  }
}
