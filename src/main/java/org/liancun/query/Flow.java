package org.liancun.query;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes from stop to stop. A question whose header says {@code picture: flow giver > resource >
 * receivers} is drawn so. Each row is one part, whatever its quantity; where a cell names several,
 * the part is divided among them, so that an effort counts once however many it reaches.
 *
 * @param stops from the first column to the last, the broadest of each first
 * @param begins how many places there are in the first column, of which the broadest are drawn
 * @param runs between stops of columns that follow each other
 */
public record Flow(long begins, List<Stop> stops, List<Run> runs) {

  /**
   * More stops than that in one column nobody can read. Of the first column the others are not
   * drawn, with all that begins there; of each further one they are drawn as one.
   */
  static final int MOST = 24;

  private static final String UNKNOWN = "–";
  private static final Pattern WRITTEN = Pattern.compile("flow (.+)");
  private static final Pattern NEXT = Pattern.compile("\\s*>\\s*");

  /**
   * Where something comes from, what it is, or where it goes.
   *
   * @param column from 0
   * @param code of the thing; null: it has no page of its own
   * @param name null: several that are not worth a stop each
   */
  public record Place(int column, @Nullable String code, @Nullable String name) {

    /** {@return names it in a drawing} */
    public String id() {
      return column + ":" + (name == null ? "" : code == null ? name : code);
    }
  }

  /**
   * A place with what passes there.
   *
   * @param rows in which it is named
   * @param share of them that is its own, where it is not named alone
   */
  public record Stop(Place at, int rows, double share) {

    private Stop and(Stop more) {
      return new Stop(at, rows + more.rows, share + more.share);
    }
  }

  /** So much goes from one place to another. */
  public record Run(Place from, Place to, double share) {

    private Run and(Run more) {
      return new Run(from, to, share + more.share);
    }
  }

  /** The places of one row, column by column. */
  private record Path(List<List<Place>> columns) {

    Path within(Set<Place> shown) {
      return new Path(
          columns.stream()
              .map(those -> those.stream().map(one -> drawn(one, shown)).toList())
              .toList());
    }

    private static Place drawn(Place one, Set<Place> shown) {
      return shown.contains(one) ? one : new Place(one.column(), null, null);
    }

    Stream<Stop> stops() {
      return columns.stream()
          .flatMap(
              those -> {
                var shares = new LinkedHashMap<Place, Double>();
                those.forEach(one -> shares.merge(one, 1.0 / those.size(), Double::sum));
                return shares.entrySet().stream().map(e -> new Stop(e.getKey(), 1, e.getValue()));
              });
    }

    Stream<Run> runs() {
      return IntStream.range(1, columns.size())
          .boxed()
          .flatMap(column -> runs(columns.get(column - 1), columns.get(column)));
    }

    private static Stream<Run> runs(List<Place> from, List<Place> to) {
      double share = 1.0 / from.size() / to.size();
      return from.stream().flatMap(one -> to.stream().map(other -> new Run(one, other, share)));
    }
  }

  /** {@return which columns of a question are drawn, in their order; empty: it is no flow} */
  public static List<Column> columns(Question question) {
    var written = WRITTEN.matcher(question.statement().header().getOrDefault("picture", ""));
    return written.matches()
        ? NEXT.splitAsStream(written.group(1)).map(key -> column(question, key)).toList()
        : List.of();
  }

  private static Column column(Question question, String key) {
    return question.columns().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }

  public Flow {
    stops = List.copyOf(stops);
    runs = List.copyOf(runs);
  }

  /** {@return the flow that an answer tells in a language, if it tells one} */
  public static Optional<Flow> of(Answer answer, Locale language) {
    var columns = columns(answer.question());
    if (columns.isEmpty() || answer.rows().isEmpty()) {
      return Optional.empty();
    }
    var indexes = columns.stream().map(answer.question().columns()::indexOf).toList();
    return Optional.of(
        of(
            answer.rows().stream()
                .map(row -> new Path(places(columns, indexes, row, language)))
                .toList()));
  }

  private static Flow of(List<Path> all) {
    var begins = stops(all).filter(stop -> stop.at().column() == 0).map(Stop::at).toList();
    var first = Set.copyOf(begins.subList(0, Math.min(MOST, begins.size())));
    var whole = all.stream().filter(path -> first.containsAll(path.columns().getFirst())).toList();
    var shown =
        stops(whole).collect(groupingBy(stop -> stop.at().column())).values().stream()
            .flatMap(column -> column.stream().limit(MOST))
            .map(Stop::at)
            .collect(toSet());
    var paths = whole.stream().map(path -> path.within(shown)).toList();
    var runs = new LinkedHashMap<List<Place>, Run>();
    paths.stream()
        .flatMap(Path::runs)
        .forEach(run -> runs.merge(List.of(run.from(), run.to()), run, Run::and));
    return new Flow(begins.size(), stops(paths).toList(), List.copyOf(runs.values()));
  }

  private static Stream<Stop> stops(List<Path> paths) {
    var stops = new HashMap<Place, Stop>();
    paths.stream().flatMap(Path::stops).forEach(stop -> stops.merge(stop.at(), stop, Stop::and));
    return stops.values().stream()
        .sorted(
            comparingInt((Stop stop) -> stop.at().column())
                .thenComparing(stop -> stop.at().name() == null)
                .thenComparing(comparingDouble(Stop::share).reversed())
                .thenComparing(stop -> stop.at().id()));
  }

  private static List<List<Place>> places(
      List<Column> columns, List<Integer> indexes, List<Cell> row, Locale language) {
    return IntStream.range(0, columns.size())
        .mapToObj(
            n ->
                each(row.get(indexes.get(n)))
                    .map(cell -> place(n, cell, columns.get(n).text(cell, language)))
                    .toList())
        .toList();
  }

  private static Stream<Cell> each(Cell cell) {
    return cell instanceof Cell.Several several && !several.those().isEmpty()
        ? several.those().stream()
        : Stream.of(cell);
  }

  private static Place place(int column, Cell cell, String text) {
    var name = text.isEmpty() ? UNKNOWN : text;
    return new Place(column, cell instanceof Cell.Thing thing ? thing.code() : null, name);
  }
}
