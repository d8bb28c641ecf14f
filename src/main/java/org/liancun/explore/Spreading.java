package org.liancun.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.organization.Entry;
import org.liancun.organization.Page;

/**
 * What is drawn for the spreads of a filter.
 *
 * @param relationships those that are brought out
 * @param ways from the root of the picture down to their ends, as far as these lie below it
 */
record Spreading(List<Relationship> relationships, List<List<String>> ways) {

  static final Spreading NONE = new Spreading(List.of(), List.of());

  /**
   * {@return what of relationships belongs to some spreads, with the ways to their ends}
   *
   * @param ways from the top down to nodes, by code
   */
  static Spreading of(
      Set<Spread> spreads, List<Relationship> found, String root, Map<String, List<String>> ways) {
    return new Spreading(
        found.stream().filter(one -> spreads.stream().anyMatch(s -> belongs(one, s))).toList(),
        ends(spreads, found).stream()
            .flatMap(end -> Stream.ofNullable(ways.get(end)))
            .filter(way -> way.contains(root))
            .map(way -> way.subList(way.indexOf(root), way.size()))
            .toList());
  }

  /** {@return the ends of relationships that belong to some spreads} */
  static Set<String> ends(Set<Spread> spreads, List<Relationship> found) {
    var ends = new LinkedHashSet<String>();
    for (var spread : spreads) {
      found.stream()
          .filter(one -> belongs(one, spread))
          .flatMap(one -> one.ends(spread.code()))
          .forEach(ends::add);
    }
    return ends;
  }

  private static boolean belongs(Relationship one, Spread spread) {
    return one.kind().family() == spread.family() && one.touches(spread.code());
  }

  /** {@return a state with the ways open, but for what its reader closed} */
  PictureState open(PictureState state) {
    var codes = new LinkedHashSet<String>();
    ways.forEach(way -> codes.addAll(way.subList(0, way.size() - 1)));
    codes.removeAll(state.closed());
    return codes.isEmpty() ? state : state.open(codes);
  }

  /** {@return a state in which no end of a way comes after the last page that is drawn} */
  PictureState turn(PictureState state, Map<String, Page<Entry>> drawn) {
    var turned = state;
    for (var way : ways) {
      for (int i = 1; i < way.size(); i++) {
        var page = drawn.get(way.get(i - 1));
        if (page != null && page.items().size() < page.total() && !holds(page, way.get(i))) {
          turned = turned.show(way.get(i - 1), page.total());
        }
      }
    }
    return turned;
  }

  private static boolean holds(Page<Entry> page, String code) {
    return page.items().stream().anyMatch(entry -> entry.code().equals(code));
  }
}
