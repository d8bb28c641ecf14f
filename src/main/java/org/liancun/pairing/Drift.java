package org.liancun.pairing;

import java.util.List;
import org.liancun.pairing.scoring.Candidate;

/**
 * What has changed about the two of a pairing since it was planned.
 *
 * @param changes fact by fact; none: they are as they were
 * @param before the pair by the facts of then and the usual weights
 * @param now the same by the facts of now
 */
public record Drift(List<Change> changes, Candidate before, Candidate now) {

  /**
   * A fact that is another.
   *
   * @param of name of whom it is a fact
   * @param what word for the fact, such as {@code population}
   * @param before what it was; blank: not known
   * @param now what it is; blank: not known
   */
  public record Change(String of, String what, String before, String now) {}

  public Drift {
    changes = List.copyOf(changes);
  }
}
