package org.liancun.administration;

import java.util.List;
import org.liancun.ledger.Later.Dependent;

/**
 * What would go with the sample.
 *
 * @param later changes that build on it, the latest first
 */
public record SampleRemoval(SampleContent sample, List<Dependent> later) {

  public SampleRemoval {
    later = List.copyOf(later);
  }

  /**
   * {@return the changes that reach beyond the sample, and have to be undone by themselves first}
   */
  public List<Dependent> inTheWay() {
    return later.stream().filter(Dependent::elsewhere).toList();
  }

  /** {@return how many units, villages and people were added to the sample} */
  public long brought() {
    return later.stream().mapToLong(Dependent::brought).sum();
  }
}
