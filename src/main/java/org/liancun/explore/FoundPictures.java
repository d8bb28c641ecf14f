package org.liancun.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;
import org.liancun.organization.Root;
import org.springframework.stereotype.Service;

/** Pictures of some things wherever they are, with the way down to each and nothing else. */
@Service
public class FoundPictures {

  private final Organization organization;
  private final Relationships relationships;
  private final Graph graph;

  FoundPictures(Organization organization, Relationships relationships, Graph graph) {
    this.organization = organization;
    this.relationships = relationships;
    this.graph = graph;
  }

  /**
   * {@return a picture of some units, villages and people; empty: none of them is there}
   *
   * @param families whose relationships among them are brought out
   */
  public Optional<Picture> of(Collection<String> codes, Set<Family> families, Viewpoint viewpoint) {
    return graph.together(
        () -> {
          var ways = relationships.ways(codes, viewpoint).values();
          return root(ways, viewpoint).map(root -> picture(root, ways, families, viewpoint));
        });
  }

  /** {@return the root below which most of it lies} */
  private Optional<String> root(Collection<List<String>> ways, Viewpoint viewpoint) {
    return organization.roots(viewpoint).stream()
        .map(Root::code)
        .filter(root -> ways.stream().anyMatch(way -> way.contains(root)))
        .reduce((one, other) -> below(other, ways) > below(one, ways) ? other : one);
  }

  private static long below(String root, Collection<List<String>> ways) {
    return ways.stream().filter(way -> way.contains(root)).count();
  }

  private Picture picture(
      String root, Collection<List<String>> ways, Set<Family> families, Viewpoint viewpoint) {
    var steps = steps(root, ways);
    var all = new LinkedHashSet<>(List.of(root));
    steps.values().forEach(all::addAll);
    var entries =
        organization.entries(all, viewpoint).stream().collect(toMap(Entry::code, entry -> entry));
    var children = new LinkedHashMap<String, Page<Entry>>();
    steps.forEach((parent, those) -> children.put(parent, page(parent, those, steps, entries)));
    var kinds = families.stream().flatMap(family -> family.kinds().stream()).collect(toSet());
    var found = relationships.of(all, kinds, viewpoint);
    var middle = at(root, null, steps, entries);
    return new Picture(middle, children, found, found, totals(middle, children));
  }

  /** {@return the next step from each node on the ways below a root, parents first} */
  private static Map<String, Set<String>> steps(String root, Collection<List<String>> ways) {
    var steps = new LinkedHashMap<String, Set<String>>();
    var below =
        ways.stream()
            .filter(way -> way.contains(root))
            .map(way -> way.subList(way.indexOf(root), way.size()))
            .toList();
    int longest = below.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 1; i < longest; i++) {
      for (var way : below) {
        if (i < way.size()) {
          steps.computeIfAbsent(way.get(i - 1), any -> new LinkedHashSet<>()).add(way.get(i));
        }
      }
    }
    return steps;
  }

  private static Page<Entry> page(
      String parent,
      Set<String> codes,
      Map<String, Set<String>> steps,
      Map<String, Entry> entries) {
    var items =
        codes.stream()
            .filter(entries::containsKey)
            .sorted()
            .map(code -> at(code, parent, steps, entries))
            .toList();
    return new Page<>(items, items.size());
  }

  /** {@return something with as much below it as the picture shows} */
  private static Entry at(
      String code,
      @Nullable String parent,
      Map<String, Set<String>> steps,
      Map<String, Entry> entries) {
    var entry = Objects.requireNonNull(entries.get(code));
    return new Entry(
        code,
        entry.name(),
        entry.level(),
        parent,
        steps.getOrDefault(code, Set.of()).size(),
        entry.villages(),
        entry.members(),
        entry.rating(),
        entry.population(),
        entry.industry());
  }

  private static Map<Level, Integer> totals(Entry root, Map<String, Page<Entry>> children) {
    return Stream.concat(
            Stream.of(root), children.values().stream().flatMap(page -> page.items().stream()))
        .collect(groupingBy(Entry::level, () -> new EnumMap<>(Level.class), summingInt(any -> 1)));
  }
}
