package org.liancun.query;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.query.Lineage.Kin;

/**
 * As much of a lineage as one picture holds: of each generation those through whom most others are
 * of the line, then, page by page, the next; and those who lead from the middle to them.
 *
 * @param drawn what stands on the page
 * @param all how many people there are on all pages
 * @param page from 0
 * @param pages how many there are
 */
public record LineagePart(Lineage drawn, int all, int page, int pages) {

  /** More people than that nobody can read at once. */
  static final int MOST = 200;

  private static final int LEAST_OF_A_GENERATION = 8;

  /** {@return a page of a lineage; one that fits is drawn whole} O(n log n) for n relatives. */
  public static LineagePart of(Lineage whole, int page) {
    var kin = whole.kin();
    if (kin.size() <= MOST) {
      return new LineagePart(whole, kin.size(), 0, 1);
    }
    var layers = kin.stream().collect(groupingBy(Kin::layer)).values();
    int each = Math.max(LEAST_OF_A_GENERATION, MOST / layers.size());
    int pages =
        layers.stream().mapToInt(List::size).map(n -> (n + each - 1) / each).max().orElse(1);
    int shown = Math.clamp(page, 0, pages - 1);
    var kept = kept(whole, layers, shown * each, each);
    return new LineagePart(within(whole, kept), kin.size(), shown, pages);
  }

  /** {@return how many people stand on the page, without the middle} */
  public int shown() {
    return drawn.kin().size();
  }

  private static Set<String> kept(
      Lineage whole, Collection<List<Kin>> layers, int skipped, int each) {
    var byCode = new HashMap<String, Kin>();
    whole.kin().forEach(one -> byCode.put(one.who().code(), one));
    var reach = reach(whole);
    Comparator<Kin> farthest =
        comparingInt((Kin one) -> reach.getOrDefault(one.who().code(), 0)).reversed();
    var kept = new HashSet<String>();
    for (var layer : layers) {
      layer.stream()
          .sorted(farthest.thenComparing(one -> one.who().code()))
          .skip(skipped)
          .limit(each)
          .forEach(one -> keep(one, byCode, kept));
    }
    return kept;
  }

  /** Keeps somebody with all who lead to them from the middle. */
  private static void keep(Kin one, Map<String, Kin> byCode, Set<String> kept) {
    var next = one;
    while (next != null && kept.add(next.who().code())) {
      next = byCode.get(towardsMiddle(next));
    }
  }

  private static String towardsMiddle(Kin one) {
    return one.through().isEmpty() ? "" : one.through().getFirst().code();
  }

  /** {@return how many are of the line through somebody, each counted once, by code} */
  private static Map<String, Integer> reach(Lineage whole) {
    var farthestFirst = new ArrayList<>(whole.kin());
    farthestFirst.sort(comparingInt((Kin one) -> Math.abs(one.layer())).reversed());
    var reach = new LinkedHashMap<String, Integer>();
    for (var one : farthestFirst) {
      int own = reach.getOrDefault(one.who().code(), 0);
      reach.merge(towardsMiddle(one), own + 1, Integer::sum);
    }
    return reach;
  }

  private static Lineage within(Lineage whole, Set<String> kept) {
    var middle = whole.middle();
    return new Lineage(
        middle,
        whole.kin().stream()
            .filter(one -> kept.contains(one.who().code()))
            .map(
                one ->
                    new Kin(
                        one.who(),
                        one.layer(),
                        one.through().stream()
                            .filter(who -> who.equals(middle) || kept.contains(who.code()))
                            .toList(),
                        one.home()))
            .toList());
  }
}
