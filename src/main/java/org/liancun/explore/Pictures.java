package org.liancun.explore;

import static java.util.stream.Collectors.groupingBy;

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
  private final Graph graph;

  Pictures(Organization organization, Graph graph) {
    this.organization = organization;
    this.graph = graph;
  }

  /** {@return the picture of a state around a root} */
  public Picture of(PictureState state, Root root, Viewpoint viewpoint) {
    var children = expand(state, root.code(), viewpoint);
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
            null);
    return new Picture(middle, children, pairings(root, viewpoint), size(root, viewpoint));
  }

  private Map<String, Page<Entry>> expand(PictureState state, String root, Viewpoint viewpoint) {
    var drawn = new LinkedHashMap<String, Page<Entry>>();
    var room = ROOM;
    var byItself = true;
    var next = List.of(root);
    while (!next.isEmpty()) {
      var pages = pages(state, next, viewpoint);
      drawn.putAll(pages);
      var level = pages.values().stream().flatMap(page -> page.items().stream()).toList();
      room -= level.size();
      byItself = byItself && fits(level, room);
      var expandsByItself = byItself;
      next =
          level.stream()
              .filter(entry -> isExpanded(entry, state, expandsByItself))
              .map(Entry::code)
              .toList();
    }
    return drawn;
  }

  private static boolean isExpanded(Entry entry, PictureState state, boolean byItself) {
    return entry.children() > 0
        && (state.opened().contains(entry.code())
            || (byItself && expandsByItself(entry) && !state.closed().contains(entry.code())));
  }

  private static boolean fits(List<Entry> level, int room) {
    return room
        >= level.stream()
            .filter(Pictures::expandsByItself)
            .mapToInt(entry -> Math.min(entry.children(), PAGE))
            .sum();
  }

  private static boolean expandsByItself(Entry entry) {
    return entry.level().compareTo(Level.BRANCH) < 0;
  }

  private Map<String, Page<Entry>> pages(
      PictureState state, List<String> parents, Viewpoint viewpoint) {
    var pages = new LinkedHashMap<String, Page<Entry>>();
    parents.stream()
        .collect(groupingBy(code -> state.pages().getOrDefault(code, PAGE)))
        .forEach((limit, codes) -> pages.putAll(organization.children(codes, 0, limit, viewpoint)));
    var inOrder = new LinkedHashMap<String, Page<Entry>>();
    for (var code : parents) {
      var page = pages.get(code);
      if (page != null) {
        inOrder.put(code, page);
      }
    }
    return inOrder;
  }

  private List<PairingLink> pairings(Root root, Viewpoint viewpoint) {
    return graph.read(
        "explore/pairings", viewpoint.with(Map.of("root", root.code())), PairingLink::of);
  }

  private int size(Root root, Viewpoint viewpoint) {
    return graph
        .read(
            "explore/size",
            viewpoint.with(Map.of("root", root.code())),
            row -> row.get("total").asInt())
        .getFirst();
  }
}
