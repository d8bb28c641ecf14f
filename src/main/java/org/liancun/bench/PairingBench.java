package org.liancun.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Border;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Figures;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Seats;
import org.liancun.pairing.scoring.Sources;
import org.liancun.pairing.scoring.Village;

/**
 * How fast pairs are planned: over invented villages on a grid, each beside up to eight others,
 * from the facts to the whole plan with its certificate, totals and leftovers.
 */
public final class PairingBench {

  private static final double MILLION = 1e6;
  private static final int SHARE = 100;
  private static final int TOWNSHIP = 6;

  private final Matcher matcher;

  /** Plans with a matcher. */
  public PairingBench(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * What planning so many villages took.
   *
   * @param pairs of the plan
   * @param proven how many of the plans were proven best
   * @param greedyWeak weak villages that greedy serves, and its points
   */
  public record Line(
      int villages,
      int candidates,
      int pairs,
      int rounds,
      int proven,
      double p50,
      double p95,
      int weak,
      long points,
      int greedyWeak,
      long greedyPoints,
      long heapMegabytes) {}

  /**
   * {@return what it takes to plan anew each time another pair is locked}
   *
   * @param rounds how often
   */
  public Line run(int villages, int rounds) {
    var facts = facts(villages, 1);
    var first = planning(facts, Wishes.USUAL);
    var heap = new Heap();
    var plan = plan(first);
    var took = new double[rounds];
    int proven = 0;
    for (int round = 0; round < rounds; round++) {
      var wishes = Wishes.USUAL.locking(List.of(lock(first, round)));
      long begin = System.nanoTime();
      var again = plan(planning(facts, wishes));
      took[round] = (System.nanoTime() - begin) / MILLION;
      proven += again.isProven() ? 1 : 0;
    }
    Arrays.sort(took);
    return new Line(
        villages,
        first.candidates().size(),
        plan.pairs().size(),
        rounds,
        proven,
        took[(rounds - 1) / 2],
        took[(rounds - 1) * 95 / SHARE],
        plan.totals().weakServed(),
        plan.totals().points(),
        plan.greedy().weakServed(),
        plan.greedy().points(),
        heap.peakMegabytes());
  }

  private static Couple lock(Planning planning, int round) {
    var candidates = planning.candidates();
    var pair = candidates.get((int) (round * 7_919L % candidates.size())).pair();
    return new Couple(pair.first().code(), pair.second().code());
  }

  private Planning planning(Facts facts, Wishes wishes) {
    return new Planning(facts, wishes, matcher);
  }

  private static Plan plan(Planning planning) {
    if (planning.plan() instanceof Plan plan) {
      return plan;
    }
    throw new IllegalStateException("Nothing could be planned");
  }

  /** {@return so many villages with their borders; the same for the same seed} */
  public static Facts facts(int villages, long seed) {
    var dice = new SplittableRandom(seed);
    int width = (int) Math.ceil(Math.sqrt(villages));
    var all = IntStream.range(0, villages).mapToObj(i -> village(i, width, dice)).toList();
    var borders = new ArrayList<Border>();
    for (int i = 0; i < villages; i++) {
      for (int step : new int[] {1, width - 1, width, width + 1}) {
        int other = i + step;
        boolean isBeside = Math.abs(other % width - i % width) <= 1;
        if (other < villages && isBeside) {
          borders.add(new Border(code(i), code(other), 800L + dice.nextInt(2_000), true));
        }
      }
    }
    return new Facts(all, List.of(), borders, List.of());
  }

  private static Village village(int i, int width, SplittableRandom dice) {
    int share = dice.nextInt(SHARE);
    var rating = share < 20 ? Rating.WEAK : share < 70 ? Rating.MEDIUM : Rating.STRONG;
    int people = 150 + dice.nextInt(1_200);
    var figures =
        new Figures(
            2025,
            people,
            people / 3,
            6_000 + 200 * Math.min(share, 80) + dice.nextInt(5_000),
            dice.nextInt(500_000),
            people * (8 + dice.nextInt(12)) / 10,
            rating,
            "");
    return new Village(
        code(i),
        code(i),
        "T" + i / width / TOWNSHIP + "-" + i % width / TOWNSHIP,
        false,
        figures,
        "terrain " + dice.nextInt(3),
        null,
        words("trade ", 1 + dice.nextInt(3), dice),
        rating == Rating.STRONG ? List.of() : words("trade ", dice.nextInt(3), dice),
        List.of(),
        List.of(),
        new Seats(List.of(code(i) + "-B"), 3 + dice.nextInt(3), 3, 5, 1),
        Sources.NONE);
  }

  private static List<String> words(String begin, int number, SplittableRandom dice) {
    return dice.ints(number, 0, 12).distinct().mapToObj(word -> begin + word).toList();
  }

  private static String code(int i) {
    return String.format(Locale.ROOT, "V%06d", i);
  }
}
