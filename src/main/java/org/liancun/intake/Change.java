package org.liancun.intake;

import java.util.List;
import org.liancun.ledger.Effect;

/**
 * What one row does.
 *
 * @param group by which it is counted: a key in translations, such as {@code level.township}
 * @param upper what it lies in; empty: in nothing
 * @param differences none unless it is {@link Effect#CHANGED}
 */
public record Change(
    Effect effect,
    String group,
    String code,
    String name,
    String upper,
    List<Difference> differences,
    Place place) {

  public Change {
    differences = List.copyOf(differences);
  }

  /** A fact that becomes another. */
  public record Difference(Wording column, Wording before, Wording after) {}
}
