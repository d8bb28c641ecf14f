package org.liancun.pairing.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tasks of any size and shape; a seed gives the same task always. */
final class RandomTasks {

  private RandomTasks() {}

  /**
   * A small task of any shape: many ties, several kinds of one pair, capacities from 0 to 3, worth
   * nothing or less now and then, and a settled pair or two.
   */
  static Task small(long seed) {
    var dice = new SplittableRandom(seed);
    int size = dice.nextInt(2, 8);
    var parties =
        IntStream.range(0, size)
            .mapToObj(i -> new Party("v" + i, dice.nextInt(4) == 0 ? dice.nextInt(4) : 1))
            .toList();
    var options = new ArrayList<Option>();
    int most = dice.nextInt(1, 15);
    int scale = dice.nextBoolean() ? 4 : 1_000;
    for (int i = 0; i < most; i++) {
      int one = dice.nextInt(size);
      int other = dice.nextInt(size);
      if (one != other) {
        var kind = dice.nextBoolean() ? "aid" : "joint";
        var weight = dice.nextInt(-scale / 4, scale);
        options.add(new Option("v" + one, "v" + other, kind.equals("aid"), kind, weight));
      }
    }
    var settled = new ArrayList<Option>();
    for (int i = dice.nextInt(3); i > 0 && !options.isEmpty(); i--) {
      settled.add(options.get(dice.nextInt(options.size())));
      if (!Task.conflict(parties, settled).isEmpty()) {
        settled.removeLast();
      }
    }
    return new Task(parties, options, settled);
  }

  /**
   * Villages in a plane, each with its nearest, of which one in seven helps up to three; a bonus
   * for some pairs as weak villages give it.
   */
  static Task plane(long seed, int size, long bonus) {
    var dice = new SplittableRandom(seed);
    var x = IntStream.range(0, size).mapToDouble(i -> dice.nextDouble()).toArray();
    var y = IntStream.range(0, size).mapToDouble(i -> dice.nextDouble()).toArray();
    var parties =
        IntStream.range(0, size).mapToObj(i -> new Party(code(i), i % 7 == 0 ? 3 : 1)).toList();
    var options = new ArrayList<Option>();
    double near = Math.sqrt(10 / (Math.PI * size));
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double distance = Math.hypot(x[i] - x[j], y[i] - y[j]);
        if (distance < near) {
          long points = 1 + dice.nextInt(1_000) + Math.round(1_000 * (1 - distance / near));
          boolean helps = i % 7 == 0;
          boolean isWeak = helps && j % 3 == 0;
          options.add(
              new Option(
                  code(i), code(j), helps, helps ? "aid" : "joint", points + (isWeak ? bonus : 0)));
        }
      }
    }
    return Task.of(parties, options);
  }

  /** {@return the same task in another order} */
  static Task shuffled(Task task, long seed) {
    var parties = new ArrayList<>(task.parties());
    var options = new ArrayList<>(task.options());
    Collections.shuffle(parties, new Random(seed));
    Collections.shuffle(options, new Random(seed));
    return new Task(parties, options, task.settled());
  }

  private static String code(int i) {
    return "v%05d".formatted(i);
  }
}
