package org.liancun.intake;

import java.util.List;

/**
 * What one row does.
 *
 * @param group by which it is counted, such as {@code township}
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

  /**
   * A fact that becomes another.
   *
   * @param field which, such as {@code name}
   */
  public record Difference(String field, String before, String after) {}
}
