package org.liancun.explore;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.organization.Entry;
import org.liancun.organization.Page;

/**
 * What lies around something, as a picture would draw it.
 *
 * @param middle what was asked about
 * @param children of each expanded node, in breadth-first order
 * @param relationships that end at something drawn
 * @param beyond what stands at the other end of one, and not below the middle
 */
public record Neighbourhood(
    Entry middle,
    Map<String, Page<Entry>> children,
    List<Relationship> relationships,
    List<Entry> beyond) {

  /** {@return everything in it, parents before their children} */
  public Stream<Entry> entries() {
    return Stream.of(
            Stream.of(middle),
            children.values().stream().flatMap(page -> page.items().stream()),
            beyond.stream())
        .flatMap(part -> part);
  }

  /** {@return its relationships as lines; what may not be seen is at the end of none} */
  public List<Relationship.Span> spans() {
    var drawn = entries().map(Entry::code).collect(toSet());
    return relationships.stream().flatMap(one -> one.among(drawn::contains).stream()).toList();
  }

  /** {@return how many children of something are in it} */
  public int shown(String code) {
    var page = children.get(code);
    return page == null ? 0 : page.items().size();
  }
}
