package org.liancun.pairing.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step that takes pairings on.
 *
 * @param of them, as they were seen when somebody decided on it
 * @param to what they become
 * @param handling by whom, when and by which paper
 * @param founding the joint branch, where one comes into force
 */
public record Advance(
    List<Agreement> of, Stage to, Handling handling, Optional<Founding> founding) {

  /**
   * The branch that serves both villages from then on.
   *
   * @param code of a branch that is not there yet
   * @param parent code of the unit that it lies in
   * @param posts ids of the posts held at the former branches when somebody decided
   * @param kept ids of those that go on at the joint branch
   */
  public record Founding(
      String code, String name, String parent, Set<String> posts, Set<String> kept) {}

  public Advance {
    of = List.copyOf(of);
  }
}
