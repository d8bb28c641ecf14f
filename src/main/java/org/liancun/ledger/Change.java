package org.liancun.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record.
 *
 * @param code of its node, or of the nodes that it links
 * @param name its name, or what it links
 * @param differences none unless it is {@link Effect#CHANGED}
 */
public record Change(
    Row row, Effect effect, String code, String name, List<Difference> differences) {

  public Change {
    differences = List.copyOf(differences);
  }

  Change ended() {
    return new Change(row, Effect.ENDED, code, name, differences);
  }

  /** A column whose value becomes another. */
  public record Difference(Field field, @Nullable Object before, @Nullable Object after) {}
}
