package org.liancun.query;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * Who taught whom, and what follows from it, computed without a database: to be compared with what
 * questions come to.
 */
record Teachings(Set<Teaching> all) {

  /** A teacher and a learner by their codes; both may be the same. */
  record Teaching(String teacher, String learner) {}

  /** {@return what a table says: in each line after the first a teacher and a learner} */
  static Teachings of(Path table) {
    try (var lines = CSVFormat.DEFAULT.parse(Files.newBufferedReader(table))) {
      return new Teachings(
          lines.stream()
              .skip(1)
              .map(line -> new Teaching(line.get(0), line.get(1)))
              .collect(toCollection(LinkedHashSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return an invented network with the faults of a real one: some people teach themselves, two
   * teach each other, many have several teachers} The others teach only those who come after them.
   */
  static Teachings invented(int people, int teachings, long seed) {
    var chance = new Random(seed);
    var all = new LinkedHashSet<Teaching>();
    while (all.size() < teachings) {
      int teacher = chance.nextInt(people - 1);
      int reach = Math.min(people - teacher - 1, 40);
      all.add(teaching(teacher, teacher + 1 + chance.nextInt(reach)));
    }
    for (int self = 0; self < 4; self++) {
      int who = chance.nextInt(people);
      all.add(teaching(who, who));
    }
    var first = all.iterator().next();
    all.add(new Teaching(first.learner(), first.teacher()));
    return new Teachings(all);
  }

  private static Teaching teaching(int teacher, int learner) {
    return new Teaching("A" + teacher, "A" + learner);
  }

  Set<String> people() {
    var people = new LinkedHashSet<String>();
    all.forEach(one -> people.addAll(List.of(one.teacher(), one.learner())));
    return people;
  }

  /** {@return who teaches himself, and each two who teach each other} */
  Set<Set<String>> circles() {
    var circles = new HashSet<Set<String>>();
    for (var one : all) {
      if (all.contains(new Teaching(one.learner(), one.teacher()))) {
        circles.add(new HashSet<>(List.of(one.teacher(), one.learner())));
      }
    }
    return circles;
  }

  /** {@return the generations in which people stand below somebody, who is not among them} */
  Map<String, Integer> below(String start) {
    var learners = new HashMap<String, List<String>>();
    all.forEach(
        one ->
            learners.computeIfAbsent(one.teacher(), any -> new ArrayList<>()).add(one.learner()));
    var generations = new HashMap<String, Integer>(Map.of(start, 0));
    var next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      var teacher = next.remove();
      for (var learner : learners.getOrDefault(teacher, List.of())) {
        if (generations.putIfAbsent(learner, generations.get(teacher) + 1) == null) {
          next.add(learner);
        }
      }
    }
    generations.remove(start);
    return generations;
  }

  /** {@return how many teachings the longest line has, a circle taken for one person} */
  int longestLine() {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    people().forEach(graph::addVertex);
    all.forEach(one -> graph.addEdge(one.teacher(), one.learner()));
    var condensed = new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
    var lengths = new HashMap<Object, Integer>();
    new TopologicalOrderIterator<>(condensed)
        .forEachRemaining(
            part -> {
              int length = lengths.getOrDefault(part, 0);
              condensed
                  .outgoingEdgesOf(part)
                  .forEach(
                      edge ->
                          lengths.merge(condensed.getEdgeTarget(edge), length + 1, Integer::max));
            });
    return lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** {@return those who teach most, one of them for each number} */
  Stream<String> busiest(int most) {
    var numbers = new HashMap<String, Integer>();
    all.forEach(one -> numbers.merge(one.teacher(), 1, Integer::sum));
    return numbers.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey);
  }
}
