package org.liancun.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Teachers above somebody and learners below, generation by generation. A question whose header
 * says {@code picture: lineage} is drawn so; its columns are called {@code relative}, {@code role}
 * (TEACHER or LEARNER), {@code generation} (from 1), {@code through} (those of the generation
 * before) and {@code branch}.
 *
 * @param middle the person whose it is; of several lines the first that begins
 * @param kin everybody else, nearest generations first; who begins a further line is through nobody
 */
public record Lineage(Cell.Thing middle, List<Kin> kin) {

  private static final String PICTURE = "picture";

  /** As many stand in one row however few there are in all. */
  private static final int LEAST_ABREAST = 14;

  /** How much broader than high a picture of many is. */
  private static final double BREADTH = 1.4;

  /** Rows of one layer stand nearer to each other than layers. */
  private static final double ROW = 0.6;

  /**
   * One of them.
   *
   * @param layer generations below the middle; negative: above
   * @param through those of the layer towards the middle by whom it is of the line
   * @param home where it belongs, if anywhere
   */
  public record Kin(Cell.Thing who, int layer, List<Cell.Thing> through, List<Cell.Thing> home) {}

  /**
   * Where somebody stands, seen from the middle.
   *
   * @param x places to the right
   * @param y layers below; one of many people stands in several rows and takes the room of more
   */
  public record Place(double x, double y) {}

  public Lineage {
    kin = List.copyOf(kin);
  }

  /** {@return the lineage that an answer tells, if it tells one} */
  public static Optional<Lineage> of(Answer answer) {
    if (!isDrawn(answer, "lineage")) {
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

  /**
   * {@return the lineage that leads from the first teacher of an answer to its last learner, if it
   * tells one} A question whose header says {@code picture: path} is drawn so; its rows are steps
   * in their order, its columns called {@code teacher} and {@code learner}.
   */
  public static Optional<Lineage> ofPath(Answer answer) {
    if (!isDrawn(answer, "path") || answer.rows().isEmpty()) {
      return Optional.empty();
    }
    var teachers = answer.column("teacher").stream().flatMap(Cell::things).toList();
    var learners = answer.column("learner").stream().flatMap(Cell::things).toList();
    return Optional.of(
        new Lineage(
            teachers.getFirst(),
            IntStream.range(0, learners.size())
                .mapToObj(n -> new Kin(learners.get(n), n + 1, List.of(teachers.get(n)), List.of()))
                .toList()));
  }

  /**
   * {@return the lines that an answer tells, together, if it tells any} A question whose header
   * says {@code picture: lines} is drawn so; its column {@code line} names those of a line from the
   * first teacher to the last learner, the longest lines in the first rows.
   */
  public static Optional<Lineage> ofLines(Answer answer) {
    if (!isDrawn(answer, "lines")) {
      return Optional.empty();
    }
    var lines = new Lines();
    answer.column("line").stream().map(line -> line.things().toList()).forEach(lines::add);
    return lines.lineage();
  }

  private static boolean isDrawn(Answer answer, String picture) {
    return answer.question().statement().header().getOrDefault(PICTURE, "").equals(picture);
  }

  private static Kin kin(List<String> columns, List<Cell> row) {
    var isAbove = row.get(columns.indexOf("role")).text().equals("TEACHER");
    var generation = Integer.parseInt(row.get(columns.indexOf("generation")).text());
    return new Kin(
        row.get(columns.indexOf("relative")).things().findFirst().orElseThrow(),
        isAbove ? -generation : generation,
        row.get(columns.indexOf("through")).things().toList(),
        row.get(columns.indexOf("branch")).things().toList());
  }

  /** In a circle somebody is above and below; they stand where they are nearest. */
  private static List<Kin> once(List<Kin> kin, Cell.Thing middle) {
    var seen = new HashMap<String, Kin>();
    seen.put(middle.code(), new Kin(middle, 0, List.of(), List.of()));
    return kin.stream().filter(one -> seen.putIfAbsent(one.who().code(), one) == null).toList();
  }

  /** {@return how many lines begin with it: one, or as many as are drawn together} */
  public long lines() {
    return 1 + kin.stream().filter(one -> one.through().isEmpty()).count();
  }

  /** {@return how many generations of teachers there are} */
  public int above() {
    return Math.max(0, -kin.stream().mapToInt(Kin::layer).min().orElse(0));
  }

  /** {@return how many generations of learners there are} */
  public int below() {
    return Math.max(0, kin.stream().mapToInt(Kin::layer).max().orElse(0));
  }

  /** {@return those whom it reaches} */
  public List<Kin> reached() {
    return kin.stream().filter(one -> one.layer() > 0).toList();
  }

  /** {@return the branches of those whom it reaches} */
  public long branches() {
    return reached().stream().flatMap(one -> one.home().stream()).distinct().count();
  }

  /**
   * {@return where everybody stands, by code: in their layers, each as near as there is room to
   * those through whom they are there} O(n log n) for n relatives.
   */
  public Map<String, Place> places() {
    var places = new HashMap<String, Place>();
    var layers = new LinkedHashMap<Integer, List<Kin>>();
    layers
        .computeIfAbsent(0, any -> new ArrayList<>())
        .add(new Kin(middle, 0, List.of(), List.of()));
    kin.forEach(one -> layers.computeIfAbsent(one.layer(), any -> new ArrayList<>()).add(one));
    int abreast = Math.max(LEAST_ABREAST, (int) Math.ceil(Math.sqrt(kin.size() * BREADTH)));
    var ends = new HashMap<Boolean, Double>();
    layers.forEach(
        (layer, those) -> {
          int rows = (those.size() + abreast - 1) / abreast;
          boolean isAbove = layer < 0;
          double begin = layer == 0 ? 0 : ends.getOrDefault(isAbove, 0.0) + 1;
          ends.put(isAbove, begin + (rows - 1) * ROW);
          arrange(those, rows, isAbove ? -begin : begin, places);
        });
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

  /** Neighbours of a layer take turns in its rows, so that each has a place of its own. */
  private static void arrange(List<Kin> those, int rows, double y, Map<String, Place> places) {
    var wishes =
        those.stream()
            .map(one -> Wish.of(one, places))
            .sorted(Comparator.comparingDouble(Wish::x).thenComparing(Wish::code))
            .toList();
    var spots = new double[wishes.size()];
    double shift = 0;
    for (int i = 0; i < spots.length; i++) {
      double wished = wishes.get(i).x();
      spots[i] = i == 0 ? wished : Math.max(wished, spots[i - 1] + 1.0 / rows);
      shift += wished - spots[i];
    }
    for (int i = 0; i < spots.length; i++) {
      double row = (i % rows) * ROW;
      places.put(
          wishes.get(i).code(),
          new Place(spots[i] + shift / spots.length, y < 0 ? y - row : y + row));
    }
  }
}
