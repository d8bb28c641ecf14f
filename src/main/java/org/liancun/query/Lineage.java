package org.liancun.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Teachers above somebody and learners below, generation by generation. A question whose header
 * says {@code picture: lineage} is drawn so; its columns are called {@code relative}, {@code role}
 * (TEACHER or LEARNER), {@code generation} (from 1) and {@code through} (those of the generation
 * before).
 *
 * @param middle the person whose it is
 * @param kin everybody else, nearest generations first
 */
public record Lineage(Cell.Thing middle, List<Kin> kin) {

  private static final String PICTURE = "picture";

  /**
   * One of them.
   *
   * @param layer generations below the middle; negative: above
   * @param through those of the layer towards the middle by whom it is of the line
   */
  public record Kin(Cell.Thing who, int layer, List<Cell.Thing> through) {}

  /** Where somebody stands: so many places to the right of the middle, and in which layer. */
  public record Place(double x, int layer) {}

  public Lineage {
    kin = List.copyOf(kin);
  }

  /** {@return the lineage that an answer tells, if it tells one} */
  public static Optional<Lineage> of(Answer answer) {
    if (!answer.question().statement().header().getOrDefault(PICTURE, "").equals("lineage")) {
      return Optional.empty();
    }
    var columns = answer.question().columns().stream().map(Column::key).toList();
    var kin =
        answer.rows().stream()
            .map(row -> kin(columns, row))
            .sorted(Comparator.comparingInt(one -> Math.abs(one.layer())))
            .toList();
    return kin.stream()
        .findFirst()
        .flatMap(nearest -> nearest.through().stream().findFirst())
        .map(middle -> new Lineage(middle, once(kin, middle)));
  }

  private static Kin kin(List<String> columns, List<Cell> row) {
    var isAbove = row.get(columns.indexOf("role")).text().equals("TEACHER");
    var generation = Integer.parseInt(row.get(columns.indexOf("generation")).text());
    return new Kin(
        row.get(columns.indexOf("relative")).things().findFirst().orElseThrow(),
        isAbove ? -generation : generation,
        row.get(columns.indexOf("through")).things().toList());
  }

  /** In a circle somebody is above and below; they stand where they are nearest. */
  private static List<Kin> once(List<Kin> kin, Cell.Thing middle) {
    var seen = new HashMap<String, Kin>();
    seen.put(middle.code(), new Kin(middle, 0, List.of()));
    return kin.stream().filter(one -> seen.putIfAbsent(one.who().code(), one) == null).toList();
  }

  /**
   * {@return where everybody stands, by code: in their layers, each as near as there is room to
   * those through whom they are there} O(n log n) for n relatives.
   */
  public Map<String, Place> places() {
    var places = new HashMap<String, Place>();
    places.put(middle.code(), new Place(0, 0));
    var layers = new LinkedHashMap<Integer, List<Kin>>();
    kin.forEach(one -> layers.computeIfAbsent(one.layer(), any -> new ArrayList<>()).add(one));
    layers.forEach((layer, those) -> arrange(layer, those, places));
    return places;
  }

  /** Somebody with where they would stand if there were room. */
  private record Wish(String code, double x) {

    static Wish of(Kin one, Map<String, Place> places) {
      return new Wish(
          one.who().code(),
          one.through().stream()
              .map(who -> places.get(who.code()))
              .filter(Objects::nonNull)
              .mapToDouble(Place::x)
              .average()
              .orElse(0));
    }
  }

  private static void arrange(int layer, List<Kin> those, Map<String, Place> places) {
    var wishes =
        those.stream()
            .map(one -> Wish.of(one, places))
            .sorted(Comparator.comparingDouble(Wish::x).thenComparing(Wish::code))
            .toList();
    var spots = new double[wishes.size()];
    double shift = 0;
    for (int i = 0; i < spots.length; i++) {
      double wished = wishes.get(i).x();
      spots[i] = i == 0 ? wished : Math.max(wished, spots[i - 1] + 1);
      shift += wished - spots[i];
    }
    for (int i = 0; i < spots.length; i++) {
      places.put(wishes.get(i).code(), new Place(spots[i] + shift / spots.length, layer));
    }
  }
}
