package org.liancun.explore;

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
 * @param pairings that end at something drawn
 * @param beyond what stands at the other end of a pairing, and not below the middle
 */
public record Neighbourhood(
    Entry middle,
    Map<String, Page<Entry>> children,
    List<PairingLink> pairings,
    List<Entry> beyond) {

  /** {@return everything in it, parents before their children} */
  public Stream<Entry> entries() {
    return Stream.of(
            Stream.of(middle),
            children.values().stream().flatMap(page -> page.items().stream()),
            beyond.stream())
        .flatMap(part -> part);
  }

  /** {@return how many children of something are in it} */
  public int shown(String code) {
    var page = children.get(code);
    return page == null ? 0 : page.items().size();
  }
}
