package org.liancun.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.liancun.query.Cell.Thing;
import org.liancun.query.Lineage.Kin;

/**
 * Several lines of teaching in one picture. Where they run together they share their people, and
 * who stands above those stands as many layers above them as there are generations between.
 */
final class Lines {

  private final Map<Thing, Integer> layers = new LinkedHashMap<>();
  private final Map<Thing, Set<Thing>> teachers = new HashMap<>();

  /** Adds a line from its first teacher to its last learner, after those that are longer. */
  void add(List<Thing> line) {
    int layer = begin(line);
    for (int i = 0; i < line.size(); i++) {
      var who = line.get(i);
      layers.putIfAbsent(who, layer);
      layer = layers.getOrDefault(who, layer) + 1;
      if (i > 0) {
        teachers.computeIfAbsent(who, any -> new LinkedHashSet<>()).add(line.get(i - 1));
      }
    }
  }

  /** {@return the layer of the first teacher} In a circle there may be no room above. */
  private int begin(List<Thing> line) {
    return IntStream.range(0, line.size())
        .filter(i -> layers.containsKey(line.get(i)))
        .map(i -> Math.max(0, layers.getOrDefault(line.get(i), 0) - i))
        .findFirst()
        .orElse(0);
  }

  /** {@return all of them, seen from where the first begins; empty if there is no line} */
  Optional<Lineage> lineage() {
    var people = new ArrayList<>(layers.entrySet());
    people.sort(Map.Entry.comparingByValue());
    return people.stream()
        .findFirst()
        .map(first -> new Lineage(first.getKey(), people.stream().skip(1).map(this::kin).toList()));
  }

  private Kin kin(Map.Entry<Thing, Integer> person) {
    var through = teachers.getOrDefault(person.getKey(), Set.of());
    return new Kin(person.getKey(), person.getValue(), List.copyOf(through), List.of());
  }
}
