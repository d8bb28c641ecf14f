package org.liancun.explore;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** How many nodes a picture draws by itself; above that the eye finds nothing any more. */
  private static final int ROOM = 1_000;

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
    var children = expand(state, root.code(), below);
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

  private Map<String, Page<Entry>> expand(PictureState state, String root, Children below) {
    var drawn = new LinkedHashMap<String, Page<Entry>>();
    var room = ROOM;
    var byItself = true;
    // Of what a filter leaves, all is meant to be seen.
    var last = below instanceof Children.Kept ? Level.MEMBER : Level.BRANCH;
    var next = List.of(root);
    while (!next.isEmpty()) {
      var pages = pages(state, next, below);
      drawn.putAll(pages);
      var level = pages.values().stream().flatMap(page -> page.items().stream()).toList();
      room -= level.size();
      byItself = byItself && fits(level, room, last);
      var expandsByItself = byItself;
      next =
          level.stream()
              .filter(entry -> isExpanded(entry, state, expandsByItself, last))
              .map(Entry::code)
              .toList();
    }
    return drawn;
  }

  private static boolean isExpanded(Entry entry, PictureState state, boolean byItself, Level last) {
    return entry.children() > 0
        && (state.opened().contains(entry.code())
            || (byItself
                && expandsByItself(entry, last)
                && !state.closed().contains(entry.code())));
  }

  private static boolean fits(List<Entry> level, int room, Level last) {
    return room
        >= level.stream()
            .filter(entry -> expandsByItself(entry, last))
            .mapToInt(entry -> Math.min(entry.children(), PAGE))
            .sum();
  }

  private static boolean expandsByItself(Entry entry, Level last) {
    return entry.level().compareTo(last) < 0;
  }

  private Map<String, Page<Entry>> pages(PictureState state, List<String> parents, Children below) {
    var pages = new LinkedHashMap<String, Page<Entry>>();
    parents.stream()
        .collect(groupingBy(code -> state.pages().getOrDefault(code, PAGE)))
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
