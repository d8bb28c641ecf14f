package org.liancun.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;

/**
 * Everything below a root, in one piece.
 *
 * @param lines each once, siblings by code
 */
public record Subtree(String root, List<Line> lines) {

  public Subtree {
    lines = List.copyOf(lines);
  }

  /** {@return what passes a filter, and what lies above it} */
  public Subtree keeping(Filter filter) {
    if (filter.showsAll()) {
      return this;
    }
    var byCode = new HashMap<String, Line>();
    lines.forEach(line -> byCode.put(line.code(), line));
    var kept = new HashSet<String>();
    for (var line : lines) {
      if (line.passes(filter)) {
        for (@Nullable Line at = line; at != null && kept.add(at.code()); ) {
          at = byCode.get(at.parent());
        }
      }
    }
    return new Subtree(root, lines.stream().filter(line -> kept.contains(line.code())).toList());
  }

  /** {@return the children of each node that has any, as entries with their counts} */
  public Map<String, List<Entry>> entries() {
    var below = new LinkedHashMap<String, List<Line>>();
    lines.forEach(line -> below.computeIfAbsent(line.parent(), any -> new ArrayList<>()).add(line));
    var counts = new HashMap<String, Count>();
    count(root, below, counts, new HashSet<>());
    var entries = new LinkedHashMap<String, List<Entry>>();
    below.forEach(
        (parent, those) ->
            entries.put(
                parent,
                those.stream()
                    .map(line -> entry(line, below.getOrDefault(line.code(), List.of()), counts))
                    .toList()));
    return entries;
  }

  private static Entry entry(Line line, List<Line> children, Map<String, Count> counts) {
    var count = Objects.requireNonNullElse(counts.get(line.code()), Count.NONE);
    boolean hasVillages = line.level().isUnit() && line.level().compareTo(Level.GROUP) < 0;
    boolean hasMembers = line.level().isUnit() && line.level().compareTo(Level.TOWNSHIP) > 0;
    return new Entry(
        line.code(),
        line.name(),
        line.level(),
        line.parent(),
        children.size(),
        hasVillages ? line.villages() + count.villages : null,
        hasMembers ? count.members : null,
        line.rating(),
        line.population(),
        line.industries().stream().findFirst().orElse(null));
  }

  /** What lies below something. */
  private record Count(int villages, int members) {

    static final Count NONE = new Count(0, 0);

    Count and(Count other) {
      return new Count(villages + other.villages, members + other.members);
    }
  }

  private static Count count(
      String code, Map<String, List<Line>> below, Map<String, Count> counts, Set<String> passed) {
    var sum = Count.NONE;
    if (passed.add(code)) {
      for (var line : below.getOrDefault(code, List.of())) {
        sum = sum.and(own(line)).and(count(line.code(), below, counts, passed));
      }
      counts.put(code, sum);
    }
    return sum;
  }

  private static Count own(Line line) {
    return new Count(line.villages(), line.members());
  }
}
