package org.liancun.explore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;

/**
 * What lies below units, all of it or as far as a filter leaves it. A picture and the panes beside
 * it ask the same one, so that they agree.
 */
public sealed interface Children {

  /** {@return one page below each of several units, by code; those without any are missing} */
  Map<String, Page<Entry>> below(Collection<String> parents, int skip, int limit);

  /** {@return one page of what lies below a unit, by code} */
  default Page<Entry> below(String parent, int skip, int limit) {
    return below(List.of(parent), skip, limit).getOrDefault(parent, new Page<>(List.of(), 0));
  }

  /** {@return whether something can be among them, by its code} */
  Predicate<String> shown();

  /** All there are, asked for in pages. */
  record All(Organization organization, Viewpoint viewpoint) implements Children {

    @Override
    public Map<String, Page<Entry>> below(Collection<String> parents, int skip, int limit) {
      return organization.children(parents, skip, limit, viewpoint);
    }

    @Override
    public Predicate<String> shown() {
      return code -> true;
    }
  }

  /**
   * Those that a filter left.
   *
   * @param entries the children of each node that has any
   */
  record Kept(Map<String, List<Entry>> entries) implements Children {

    public Kept {
      entries = Map.copyOf(entries);
    }

    /** {@return how many of each level they are} */
    Map<Level, Integer> totals() {
      return entries.values().stream()
          .flatMap(List::stream)
          .collect(Collectors.toMap(Entry::level, entry -> 1, Integer::sum));
    }

    @Override
    public Predicate<String> shown() {
      return entries.values().stream()
              .flatMap(List::stream)
              .map(Entry::code)
              .collect(Collectors.toSet())
          ::contains;
    }

    @Override
    public Map<String, Page<Entry>> below(Collection<String> parents, int skip, int limit) {
      var pages = new LinkedHashMap<String, Page<Entry>>();
      for (var parent : parents) {
        var all = entries.getOrDefault(parent, List.of());
        if (!all.isEmpty()) {
          pages.put(parent, new Page<>(all.stream().skip(skip).limit(limit).toList(), all.size()));
        }
      }
      return pages;
    }
  }
}
