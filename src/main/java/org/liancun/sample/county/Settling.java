package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives the villages of a county their places, neighbours, terrain and trades. */
final class Settling {

  static final String MOUNTAINS = "山区";
  static final String HILLS = "丘陵";
  static final String PLAIN = "平原";

  private final County county;
  private final Map<Point, Village> at = new LinkedHashMap<>();

  Settling(County county) {
    this.county = county;
  }

  void settle() {
    place();
    bringTogether();
    for (var pair : Neighbourhood.of(List.copyOf(places()))) {
      neighbours(pair.first(), pair.second());
    }
    land();
  }

  private List<Point> places() {
    return county.villages().map(v -> v.at).toList();
  }

  private void place() {
    var places = Territory.places((int) county.villages().count(), county.chance);
    var sizes = county.townships.stream().map(t -> t.villages.size()).toList();
    var shares = Territory.shared(places, sizes);
    for (var t = 0; t < shares.size(); t++) {
      place(county.townships.get(t), shares.get(t));
    }
  }

  private void place(Township township, List<Point> places) {
    if (township.areas.isEmpty()) {
      place(township.villages, places);
      return;
    }
    var sizes = township.areas.stream().map(a -> a.villages().size()).toList();
    var shares = Territory.shared(places, sizes);
    for (var a = 0; a < shares.size(); a++) {
      place(township.areas.get(a).villages(), shares.get(a));
    }
  }

  private void place(List<Village> villages, List<Point> places) {
    for (var v = 0; v < villages.size(); v++) {
      villages.get(v).at = places.get(v);
    }
  }

  /** Villages that are to be joined have to be adjacent: the nearest of the area changes places. */
  private void bringTogether() {
    for (var township : county.townships) {
      for (var area : township.areas) {
        area.villages().stream().filter(v -> v.joinedWith != null).forEach(v -> bring(v, area));
      }
    }
  }

  private static void bring(Village village, Township.Area area) {
    var other = Objects.requireNonNull(village.joinedWith);
    var nearest =
        area.villages().stream()
            .filter(v -> v != village)
            .reduce((a, b) -> b.at.squareTo(village.at) < a.at.squareTo(village.at) ? b : a)
            .orElseThrow();
    var place = nearest.at;
    nearest.at = other.at;
    other.at = place;
  }

  private void neighbours(Point first, Point second) {
    if (at.isEmpty()) {
      county.villages().forEach(v -> at.put(v.at, v));
    }
    var one = Objects.requireNonNull(at.get(first));
    var other = Objects.requireNonNull(at.get(second));
    county.neighbours.computeIfAbsent(one, v -> new ArrayList<>()).add(other);
    county.neighbours.computeIfAbsent(other, v -> new ArrayList<>()).add(one);
    county
        .records
        .row(Kind.NEIGHBOURS)
        .cell("village_code", one.code)
        .cell("neighbour_code", other.code)
        .cell("metres", Long.toString(first.metresTo(second)))
        .cell("derived", Records.YES)
        .add();
  }

  private void land() {
    var east = places().stream().mapToDouble(Point::x).summaryStatistics();
    var width = Math.max(1, east.getMax() - east.getMin());
    var trades = Words.table("industries");
    for (var village : county.villages().toList()) {
      village.terrain = terrain((village.at.x() - east.getMin()) / width);
      trades(village, trades);
    }
  }

  private String terrain(double eastness) {
    var blurred = eastness + (county.chance.unit() - 0.5) * 0.12;
    return blurred < 0.25 ? MOUNTAINS : blurred < 0.55 ? HILLS : PLAIN;
  }

  private void trades(Village village, List<List<String>> trades) {
    var likely =
        trades.stream()
            .filter(t -> t.getFirst().equals(village.terrain))
            .map(List::getLast)
            .toList();
    var wanted = village.industries.isEmpty() ? county.chance.between(1, 3) : 0;
    village.industries.addAll(county.chance.some(likely, wanted));
  }
}
