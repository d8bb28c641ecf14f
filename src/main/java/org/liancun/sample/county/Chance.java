package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The dice of a county. The algorithm of {@link SplittableRandom} is specified, and how its bits
 * become numbers is settled here, so that a seed gives the same county on every machine.
 */
final class Chance {

  private final SplittableRandom bits;

  Chance(long seed) {
    this.bits = new SplittableRandom(seed);
  }

  /** {@return a number from zero, below the bound} */
  int below(int bound) {
    return (int) (((bits.nextLong() >>> 33) * bound) >>> 31);
  }

  /** {@return a number between the two, both included} */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** {@return a number from 0 to 1, without 1} */
  double unit() {
    return (bits.nextLong() >>> 11) * 0x1.0p-53;
  }

  boolean percent(int share) {
    return below(100) < share;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  <T> List<T> shuffled(Collection<T> all) {
    var list = new ArrayList<>(all);
    for (var i = list.size() - 1; i > 0; i--) {
      var other = below(i + 1);
      var swapped = list.get(i);
      list.set(i, list.get(other));
      list.set(other, swapped);
    }
    return list;
  }

  /** {@return some of them, in an order of their own} */
  <T> List<T> some(Collection<T> all, int number) {
    return List.copyOf(shuffled(all).subList(0, Math.min(number, all.size())));
  }

  /** {@return parts that make up a total and are as equal as they can be} */
  static List<Integer> even(int total, int parts) {
    var result = new ArrayList<Integer>();
    for (var i = 0; i < parts; i++) {
      result.add(total * (i + 1) / parts - total * i / parts);
    }
    return result;
  }

  /** {@return parts that make up a total, none below the least, otherwise uneven} */
  List<Integer> parts(int total, int parts, int least) {
    var weights = new double[parts];
    var sum = 0.0;
    for (var i = 0; i < parts; i++) {
      weights[i] = 0.6 + 0.8 * unit();
      sum += weights[i];
    }
    var free = total - least * parts;
    var given = 0;
    var result = new ArrayList<Integer>();
    for (var i = 0; i < parts; i++) {
      var part = (int) (free * weights[i] / sum);
      given += part;
      result.add(least + part);
    }
    for (var i = 0; given < free; given++, i = (i + 1) % parts) {
      result.set(i, result.get(i) + 1);
    }
    return result;
  }
}
