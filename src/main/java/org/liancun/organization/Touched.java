package org.liancun.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a change has touched, so that rules have to hold for it afterwards.
 *
 * @param records that have changed, of which all rules are asked
 * @param starts where links begin that have changed, the records at their ends being as they were
 * @param ends where these links lead
 * @param ids of nodes, as far as they are known
 */
public record Touched(
    Set<NodeKey> records, Set<NodeKey> starts, Set<NodeKey> ends, Map<NodeKey, String> ids) {

  /** Types of links that people state by themselves: of others the records are asked. */
  private static final Set<String> BY_THEMSELVES =
      Set.of("HOLDS", "MENTORS", "RESPONSIBLE_FOR", "NEIGHBOURS");

  public Touched {
    records = Set.copyOf(records);
    starts = Set.copyOf(starts);
    ends = Set.copyOf(ends);
    ids = Map.copyOf(ids);
  }

  /** {@return records of which everything may have changed} */
  public static Touched records(Collection<NodeKey> keys) {
    return new Touched(Set.copyOf(keys), Set.of(), Set.of(), Map.of());
  }

  /** {@return whether links of a type can be looked at without the records at their ends} */
  public static boolean isLinkByItself(String type) {
    return BY_THEMSELVES.contains(type);
  }

  /** {@return what either has touched} */
  public Touched and(Touched other) {
    var known = new HashMap<>(ids);
    known.putAll(other.ids);
    return new Touched(
        both(records, other.records), both(starts, other.starts), both(ends, other.ends), known);
  }

  private static Set<NodeKey> both(Set<NodeKey> one, Set<NodeKey> other) {
    var both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
