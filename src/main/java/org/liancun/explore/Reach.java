package org.liancun.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a neighbourhood goes.
 *
 * @param depth how many steps down the hierarchy
 * @param limit how many children of each node
 * @param kinds of links that are followed, see {@link #KINDS}; none given means the usual, the
 *     hierarchy and pairings
 */
public record Reach(int depth, int limit, Set<String> kinds) {

  /** The kind of a link from a unit, village or member to what it lies in. */
  public static final String HIERARCHY = "part-of";

  /** All kinds of links. */
  public static final List<String> KINDS =
      Stream.concat(Stream.of(HIERARCHY), RelationshipKind.keys().stream()).toList();

  public Reach {
    kinds = Set.copyOf(kinds);
  }

  boolean wantsHierarchy() {
    return kinds.isEmpty() || kinds.contains(HIERARCHY);
  }

  /** {@return the kinds of relationship that are followed; it may be none} */
  Set<RelationshipKind> relationships() {
    return kinds.isEmpty()
        ? Filter.NONE.kinds()
        : kinds.stream()
            .flatMap(key -> RelationshipKind.of(key).stream())
            .collect(Collectors.toSet());
  }
}
