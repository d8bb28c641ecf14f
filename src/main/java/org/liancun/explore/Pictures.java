package org.liancun.explore;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Graph graph;

  Pictures(Organization organization, Subtrees subtrees, Graph graph) {
    this.organization = organization;
    this.subtrees = subtrees;
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
    var usual = below instanceof Children.Kept ? Level.MEMBER : Level.BRANCH;
    var depth = state.view().depth();
    var children =
        expand(new Growth.ByItself(state, depth.last(usual), depth.room()), root.code(), below);
    var first = children.get(root.code());
    var middle =
        new Entry(
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
    return new Picture(
        middle, children, pairings(state.view(), root, viewpoint), totals(root, viewpoint));
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
        reach.wants(Reach.HIERARCHY) ? expand(growth, middle.code(), below) : Map.of();
    var inside = new Neighbourhood(middle, children, List.of(), List.of());
    var drawn = inside.entries().map(Entry::code).collect(toSet());
    var ends =
        inside
            .entries()
            .filter(entry -> entry.level() == Level.BRANCH || entry.level() == Level.VILLAGE)
            .map(Entry::code)
            .toList();
    var pairings = touching(ends, reach, viewpoint);
    var others =
        pairings.stream().flatMap(PairingLink::ends).filter(not(drawn::contains)).distinct();
    var beyond = entries(others.toList(), viewpoint);
    return new Neighbourhood(middle, children, visible(pairings, drawn, beyond), beyond);
  }

  private List<PairingLink> touching(List<String> codes, Reach reach, Viewpoint viewpoint) {
    return reach.wantsPairings() && !codes.isEmpty()
        ? graph
            .read("explore/pairings-of", viewpoint.with(Map.of("codes", codes)), PairingLink::of)
            .stream()
            .filter(pairing -> reach.wants(pairing.kind()))
            .toList()
        : List.of();
  }

  /** What may not be seen is at the end of no link either. */
  private static List<PairingLink> visible(
      List<PairingLink> pairings, Set<String> drawn, List<Entry> beyond) {
    var known = new HashSet<>(drawn);
    beyond.forEach(entry -> known.add(entry.code()));
    return pairings.stream().filter(pairing -> pairing.ends().allMatch(known::contains)).toList();
  }

  private List<Entry> entries(List<String> codes, Viewpoint viewpoint) {
    return codes.isEmpty() ? List.of() : organization.entries(codes, viewpoint);
  }

  private List<PairingLink> pairings(View view, Root root, Viewpoint viewpoint) {
    var all =
        graph.read(
            "explore/pairings", viewpoint.with(Map.of("root", root.code())), PairingLink::of);
    var kinds = view.filter().links();
    return kinds.isEmpty()
        ? all
        : all.stream().filter(pairing -> kinds.contains(pairing.kind())).toList();
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
