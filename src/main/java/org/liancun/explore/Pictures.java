package org.liancun.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;
import org.liancun.organization.Root;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/**
 * Makes pictures of the hierarchy. By itself a picture expands level after level, down to branches
 * and villages, as long as all of a level fits; what its reader expanded or collapsed goes before
 * that. One round trip a level.
 */
@Service
public class Pictures {

  /** How many children of one node are drawn at once; more are asked for page by page. */
  public static final int PAGE = 200;

  /** How many nodes a picture holds at most; beyond that nothing more is expanded. */
  static final int MOST = 50_000;

  private final Organization organization;
  private final Subtrees subtrees;
  private final Relationships relationships;
  private final Graph graph;

  Pictures(Organization organization, Subtrees subtrees, Relationships relationships, Graph graph) {
    this.organization = organization;
    this.subtrees = subtrees;
    this.relationships = relationships;
    this.graph = graph;
  }

  /** {@return what lies below the units of a root, as far as a view shows it} */
  public Children children(View view, Root root, Viewpoint viewpoint) {
    var filter = view.filter();
    return filter.showsAll()
        ? new Children.All(organization, viewpoint)
        : new Children.Kept(subtrees.below(root.code(), viewpoint).keeping(filter).entries());
  }

  /** {@return the picture of a state around a root} */
  public Picture of(PictureState state, Root root, Children below, Viewpoint viewpoint) {
    // Of what a filter leaves, all is meant to be seen.
    var usualLast = below instanceof Children.Kept ? Level.MEMBER : Level.BRANCH;
    var last = state.view().depth().last(usualLast);
    int room = state.view().depth().room();
    var filter = state.view().filter();
    var spreading = spreading(filter.spreads(), root.code(), viewpoint);
    var opened = spreading.open(state);
    var children = expand(new Growth.ByItself(opened, last, room), root.code(), below);
    var turned = spreading.turn(opened, children);
    if (!turned.equals(opened)) {
      children = expand(new Growth.ByItself(turned, last, room), root.code(), below);
    }
    var usual = relationships.below(root.code(), filter.kinds(), viewpoint);
    return new Picture(
        middle(root, children),
        children,
        Stream.concat(
                usual.stream(),
                // What is of a kind that is drawn anyway is among the usual.
                spreading.relationships().stream()
                    .filter(one -> !filter.kinds().contains(one.kind())))
            .toList(),
        spreading.relationships(),
        totals(root, viewpoint));
  }

  private static Entry middle(Root root, Map<String, Page<Entry>> children) {
    var first = children.get(root.code());
    return new Entry(
        root.code(),
        root.name(),
        root.level(),
        null,
        first == null ? 0 : first.total(),
        root.villages(),
        null,
        null,
        null,
        null);
  }

  private Spreading spreading(Set<Spread> spreads, String root, Viewpoint viewpoint) {
    if (spreads.isEmpty()) {
      return Spreading.NONE;
    }
    var kinds =
        spreads.stream().flatMap(spread -> spread.family().kinds().stream()).collect(toSet());
    var codes = spreads.stream().map(Spread::code).sorted().distinct().toList();
    var found = relationships.of(codes, kinds, viewpoint);
    var ways = relationships.ways(Spreading.ends(spreads, found), viewpoint);
    return Spreading.of(spreads, found, root, ways);
  }

  private static Map<String, Page<Entry>> expand(Growth growth, String root, Children below) {
    var drawn = new LinkedHashMap<String, Page<Entry>>();
    var next = List.of(root);
    while (!next.isEmpty()) {
      var pages = pages(growth, next, below);
      drawn.putAll(pages);
      next = growth.next(pages.values().stream().flatMap(page -> page.items().stream()).toList());
    }
    return drawn;
  }

  private static Map<String, Page<Entry>> pages(
      Growth growth, List<String> parents, Children below) {
    var pages = new LinkedHashMap<String, Page<Entry>>();
    parents.stream()
        .collect(groupingBy(growth::pageOf))
        .forEach((limit, codes) -> pages.putAll(below.below(codes, 0, limit)));
    var inOrder = new LinkedHashMap<String, Page<Entry>>();
    for (var code : parents) {
      var page = pages.get(code);
      if (page != null) {
        inOrder.put(code, page);
      }
    }
    return inOrder;
  }

  /**
   * {@return what lies around something, or around where it is shown: a served village at its
   * branch, what has ended at what took its place; empty: it is not there, or not to be seen}
   */
  public Optional<Neighbourhood> around(String code, Reach reach, Viewpoint viewpoint) {
    var way = organization.path(code, viewpoint);
    return way.isEmpty()
        ? Optional.empty()
        : entries(List.of(way.getLast().code()), viewpoint).stream()
            .findFirst()
            .map(middle -> around(middle, reach, viewpoint));
  }

  private Neighbourhood around(Entry middle, Reach reach, Viewpoint viewpoint) {
    var below = new Children.All(organization, viewpoint);
    var growth = new Growth.ByDepth(reach.depth(), reach.limit(), MOST);
    Map<String, Page<Entry>> children =
        reach.wantsHierarchy() ? expand(growth, middle.code(), below) : Map.of();
    var inside = new Neighbourhood(middle, children, List.of(), List.of());
    var drawn = inside.entries().map(Entry::code).collect(toSet());
    var found = relationships.of(drawn, reach.relationships(), viewpoint);
    var others =
        found.stream()
            .flatMap(one -> Stream.of(one.first(), one.second()))
            .filter(places -> places.stream().noneMatch(drawn::contains))
            .flatMap(places -> places.stream().limit(1))
            .distinct();
    return new Neighbourhood(middle, children, found, entries(others.toList(), viewpoint));
  }

  private List<Entry> entries(List<String> codes, Viewpoint viewpoint) {
    return codes.isEmpty() ? List.of() : organization.entries(codes, viewpoint);
  }

  /** {@return where the villages below a root lie, as far as that is known} */
  List<Position> positions(String root, Viewpoint viewpoint) {
    return graph.read("explore/positions", viewpoint.with(Map.of("root", root)), Position::of);
  }

  /** {@return the industries below a root, by name} */
  List<String> industries(String root, Viewpoint viewpoint) {
    return subtrees.below(root, viewpoint).lines().stream()
        .flatMap(line -> line.industries().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Map<Level, Integer> totals(Root root, Viewpoint viewpoint) {
    var totals = new EnumMap<Level, Integer>(Level.class);
    graph
        .read("explore/levels", viewpoint.with(Map.of("root", root.code())), Total::of)
        .forEach(total -> totals.put(total.level, total.number));
    return totals;
  }

  private record Total(Level level, int number) {

    static Total of(Record row) {
      return new Total(Level.ofLabel(row.get("level").asString()), row.get("total").asInt());
    }
  }
}
