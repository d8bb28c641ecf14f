package org.liancun.pairing.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A task as an ordinary graph: a party with several places becomes as many nodes, of which the
 * first is itself and the others only help. Between two nodes stays the best option, the earlier of
 * equals.
 */
final class Copies {

  /** The number of nodes. */
  final int nodes;

  /** The ends and weights of the edges, and the options for which they stand. */
  final int[] from;

  final int[] to;
  final long[] weight;
  final List<Option> options = new ArrayList<>();

  private final Map<String, Integer> begin = new HashMap<>();
  private final Map<String, Task.Places> places;

  /** A part of another graph: some of its edges, and the nodes at them. */
  private Copies(Copies whole, int[] edges) {
    places = Map.of();
    var numbers = new HashMap<Integer, Integer>();
    from = number(whole.from, edges, numbers);
    to = number(whole.to, edges, numbers);
    weight = Arrays.stream(edges).mapToLong(edge -> whole.weight[edge]).toArray();
    Arrays.stream(edges).mapToObj(whole.options::get).forEach(options::add);
    nodes = numbers.size();
  }

  private static int[] number(int[] ends, int[] edges, Map<Integer, Integer> numbers) {
    return Arrays.stream(edges)
        .map(edge -> numbers.computeIfAbsent(ends[edge], any -> numbers.size()))
        .toArray();
  }

  /**
   * {@return what hangs together, each by itself} What is best for each is best for all, and the
   * solver is quicker with many small graphs than with one large. O(m α(m)).
   */
  List<Copies> parts() {
    var above = IntStream.range(0, nodes).toArray();
    for (int edge = 0; edge < edges(); edge++) {
      above[top(above, from[edge])] = top(above, to[edge]);
    }
    var edgesOf = new LinkedHashMap<Integer, List<Integer>>();
    for (int edge = 0; edge < edges(); edge++) {
      edgesOf.computeIfAbsent(top(above, from[edge]), any -> new ArrayList<>()).add(edge);
    }
    return edgesOf.values().stream()
        .map(some -> new Copies(this, some.stream().mapToInt(edge -> edge).toArray()))
        .toList();
  }

  private static int top(int[] above, int node) {
    int at = node;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  Copies(Task task) {
    places = task.left();
    int count = 0;
    for (var party : task.parties()) {
      begin.put(party.code(), count);
      count += places(party.code()).number();
    }
    nodes = count;
    var best = new HashMap<Long, Integer>();
    var starts = new ArrayList<int[]>();
    for (var option : task.options()) {
      if (option.weight() > 0) {
        add(option, best, starts);
      }
    }
    from = starts.stream().mapToInt(ends -> ends[0]).toArray();
    to = starts.stream().mapToInt(ends -> ends[1]).toArray();
    weight = options.stream().mapToLong(Option::weight).toArray();
  }

  int edges() {
    return from.length;
  }

  private void add(Option option, Map<Long, Integer> best, List<int[]> ends) {
    if (!places(option.second()).hasItself()) {
      return;
    }
    var giver = places(option.first());
    int other = begin(option.second());
    int first = begin(option.first());
    if (option.isHelp()) {
      for (int copy = 0; copy < giver.number(); copy++) {
        add(first + copy, other, option, best, ends);
      }
    } else if (giver.hasItself()) {
      add(first, other, option, best, ends);
    }
  }

  private void add(int one, int other, Option option, Map<Long, Integer> best, List<int[]> ends) {
    long key = (long) Math.min(one, other) * nodes + Math.max(one, other);
    var known = best.putIfAbsent(key, options.size());
    if (known == null) {
      options.add(option);
      ends.add(new int[] {one, other});
    } else if (options.get(known).weight() < option.weight()) {
      options.set(known, option);
    }
  }

  private int begin(String code) {
    return begin.getOrDefault(code, 0);
  }

  private Task.Places places(String code) {
    var found = places.get(code);
    if (found == null) {
      throw new IllegalArgumentException(code + " is unknown");
    }
    return found;
  }
}
