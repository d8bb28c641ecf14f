package org.liancun.explore;

import static java.util.stream.Collectors.toSet;

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
 * @param relationships all that are meant to be seen, whether their ends are drawn or not
 * @param spread those of them that are brought out
 * @param totals how many nodes there are of each level in all, drawn or not
 */
public record Picture(
    Entry root,
    Map<String, Page<Entry>> children,
    List<Relationship> relationships,
    List<Relationship> spread,
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

  /** {@return the lines that its relationships are among what is drawn} */
  public List<Relationship.Span> spans() {
    var drawn = entries().map(Entry::code).collect(toSet());
    return relationships.stream().flatMap(one -> one.among(drawn::contains).stream()).toList();
  }

  /** {@return how many of what is to be brought out is not drawn, since an end of it is not} */
  public int missing() {
    var drawn = entries().map(Entry::code).collect(toSet());
    return (int) spread.stream().filter(one -> one.among(drawn::contains).isEmpty()).count();
  }

  /** {@return the codes whose children are drawn} */
  public Set<String> expanded() {
    return children.keySet();
  }
}
