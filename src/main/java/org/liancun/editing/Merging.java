package org.liancun.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Villages that become one, units that become one, or both at once.
 *
 * @param posts ids of the posts held at all of them when the form was opened
 * @param kept ids of those among them that go on
 * @param day from which on they are one
 * @param source on what ground: a document, or nothing
 */
public record Merging(
    List<Union> unions, Set<String> posts, Set<String> kept, LocalDate day, String source) {

  /**
   * Several that become one.
   *
   * @param codes of all of them, the one that goes on included
   */
  public record Union(List<String> codes, Heir heir) {

    public Union {
      codes = codes.stream().distinct().toList();
    }
  }

  /** What they become. */
  public sealed interface Heir {

    /** {@return its code} */
    String code();
  }

  /** One of them goes on. */
  public record Remaining(String code) implements Heir {}

  /**
   * A new one takes the place of all of them.
   *
   * @param parent code of the unit that it lies in
   */
  public record Founded(String code, String name, String parent) implements Heir {}

  public Merging {
    unions = List.copyOf(unions);
    posts = Set.copyOf(posts);
    kept = Set.copyOf(kept);
  }
}
