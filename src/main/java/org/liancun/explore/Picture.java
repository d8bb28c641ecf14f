package org.liancun.explore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Page;

/**
 * What is drawn of a hierarchy.
 *
 * @param root what stands in the middle
 * @param children the drawn children of each expanded node, in breadth-first order
 * @param pairings all pairings in it, whether their ends are drawn or not
 * @param totals how many nodes there are of each level in all, drawn or not
 */
public record Picture(
    Entry root,
    Map<String, Page<Entry>> children,
    List<PairingLink> pairings,
    Map<Level, Integer> totals) {

  /** {@return how many nodes there are in all, drawn or not} */
  public int total() {
    return totals.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return everything drawn, parents before their children} */
  public Stream<Entry> entries() {
    return Stream.concat(
        Stream.of(root), children.values().stream().flatMap(p -> p.items().stream()));
  }

  /** {@return whether something is drawn} */
  public boolean draws(String code) {
    return entries().anyMatch(entry -> entry.code().equals(code));
  }

  /** {@return the pairings that end at some entries} */
  public List<PairingLink> pairingsOf(Collection<Entry> entries) {
    return pairings.stream()
        .filter(link -> entries.stream().anyMatch(entry -> link.touches(entry.code())))
        .toList();
  }

  /** {@return the codes whose children are drawn} */
  public Set<String> expanded() {
    return children.keySet();
  }
}
