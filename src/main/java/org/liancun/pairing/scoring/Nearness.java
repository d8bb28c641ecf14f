package org.liancun.pairing.scoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is near whom, by borders and by positions. */
final class Nearness {

  /** A degree of latitude is nowhere shorter, in metres. */
  private static final double DEGREE = 110_500;

  private final Map<String, Village> villages = new HashMap<>();
  private final Map<String, Map<String, Border>> borders = new HashMap<>();
  private final TreeMap<Double, List<Village>> byLatitude = new TreeMap<>();

  Nearness(Facts facts) {
    facts.villages().forEach(village -> villages.put(village.code(), village));
    for (var border : facts.borders()) {
      if (villages.containsKey(border.first()) && villages.containsKey(border.second())) {
        beside(border.first()).put(border.second(), border);
        beside(border.second()).put(border.first(), border);
      }
    }
    for (var village : facts.villages()) {
      var position = village.position();
      if (position != null) {
        byLatitude.merge(
            position.latitude(),
            List.of(village),
            (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
      }
    }
  }

  private Map<String, Border> beside(String code) {
    return borders.computeIfAbsent(code, any -> new TreeMap<>());
  }

  /** {@return the codes of those near enough to a village, in the order in which they are found} */
  Set<String> around(Village village, Limits limits) {
    var found = new LinkedHashSet<String>();
    var ring = neighbours(village.code());
    found.addAll(ring);
    if (limits.rings() > 1) {
      ring.forEach(one -> found.addAll(neighbours(one)));
    }
    if (limits.metres() > 0) {
      addWithin(village, limits.metres(), found);
    }
    found.remove(village.code());
    return found;
  }

  private void addWithin(Village village, int metres, Set<String> found) {
    var position = village.position();
    if (position == null) {
      return;
    }
    double band = metres / DEGREE;
    byLatitude
        .subMap(position.latitude() - band, true, position.latitude() + band, true)
        .values()
        .forEach(
            some ->
                some.stream()
                    .filter(other -> isWithin(metres, village, other))
                    .forEach(other -> found.add(other.code())));
  }

  private static boolean isWithin(int metres, Village one, Village other) {
    var between = byPositions(one, other);
    return between != null && between <= metres;
  }

  /** {@return how near two villages are} */
  Near between(Village one, Village other) {
    var border = borders.getOrDefault(one.code(), Map.of()).get(other.code());
    int ring = border != null ? 1 : isSecondRing(one.code(), other.code()) ? 2 : 0;
    var metres =
        border != null && border.metres() != null ? border.metres() : byPositions(one, other);
    return new Near(ring, metres, one.township().equals(other.township()));
  }

  private boolean isSecondRing(String one, String other) {
    var theirs = neighbours(other);
    return neighbours(one).stream().anyMatch(theirs::contains);
  }

  private Set<String> neighbours(String code) {
    return borders.getOrDefault(code, Map.of()).keySet();
  }

  private static @Nullable Long byPositions(Village one, Village other) {
    var here = one.position();
    var there = other.position();
    return here == null || there == null || !here.datum().equals(there.datum())
        ? null
        : (Long) here.metresTo(there);
  }
}
