package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.neo4j.driver.Record;

/** Looks for what lies in records that are to end, or belongs to them, and has to go elsewhere. */
final class LeftBehind {

  /** Of this one only the link ends: a branch goes on without its village. */
  private static final String LOOSE = "SERVES";

  private static final Set<String> HOLDING =
      Set.of(
          "PART_OF",
          "LIES_IN",
          "WITHIN",
          "BELONGS_TO",
          "ATTENDS",
          "COVERS",
          "HOLDS",
          "RESPONSIBLE_FOR",
          "HELPER",
          "HELPED",
          "PARTNER");

  private final GraphTransaction tx;
  private final Strokes strokes;
  private final LocalDate day;

  /**
   * What hangs on a record.
   *
   * @param link its id
   * @param other the code of what hangs on it
   */
  private record Hold(String code, String link, String type, String other, String name) {

    static Hold of(Record row) {
      return new Hold(
          row.get("code").asString(),
          row.get("link").asString(),
          row.get("type").asString(),
          row.get("other").asString(),
          row.get("name").asString());
    }
  }

  LeftBehind(GraphTransaction tx, Strokes strokes, LocalDate day) {
    this.tx = tx;
    this.strokes = strokes;
    this.day = day;
  }

  /**
   * {@return why records cannot end, one a record; if all can, notes the end of what serves them}
   */
  List<Obstacle> by(List<Change> ended) {
    var labels =
        ended.stream()
            .filter(change -> change.row().kind().shape() instanceof Kind.Shape.Node)
            .collect(groupingBy(LeftBehind::label, TreeMap::new, toMap(Change::code, c -> c)));
    var released = released();
    var gone = gone();
    var obstacles = new ArrayList<Obstacle>();
    for (var entry : labels.entrySet()) {
      var holds =
          Stream.concat(
                  there(entry.getKey(), List.copyOf(entry.getValue().keySet())),
                  begun(entry.getKey(), entry.getValue()))
              .filter(hold -> !released.contains(hold.link()) && !gone.contains(hold.other()))
              .toList();
      holds.stream()
          .filter(hold -> !hold.type().equals(LOOSE))
          .collect(groupingBy(Hold::code, TreeMap::new, toList()))
          .forEach((code, those) -> obstacles.add(obstacle(ended(entry.getValue(), code), those)));
      holds.forEach(hold -> strokes.endings.add(new Strokes.Ending(hold.link(), day)));
    }
    return obstacles;
  }

  private static Change ended(Map<String, Change> ended, String code) {
    return Objects.requireNonNull(ended.get(code), code);
  }

  private static Obstacle obstacle(Change ended, List<Hold> holds) {
    return Obstacle.of(
        "ledger.complete.left-behind",
        ended.name(),
        ended.code(),
        holds.stream().map(Hold::name).sorted().findFirst().orElseThrow(),
        holds.size());
  }

  private Stream<Hold> there(String label, List<String> codes) {
    return Batches.of(codes)
        .map(batch -> Map.of("label", label, "codes", batch, "asOf", day))
        .flatMap(params -> tx.run("ledger/holds", params, Hold::of).stream());
  }

  /** What other rows of the same sheets put there. */
  private Stream<Hold> begun(String label, Map<String, Change> ended) {
    return strokes.newLinks.stream()
        .filter(link -> HOLDING.contains(link.type()))
        .filter(link -> link.to().label().equals(label) && ended.containsKey(link.to().code()))
        .filter(link -> Version.holds(null, (LocalDate) link.properties().get("until"), day))
        .map(
            link ->
                new Hold(
                    link.to().code(), "", link.type(), link.from().code(), link.from().code()));
  }

  /** Pairings that end by the same sheets; their links stay, as what they had been between. */
  private Set<String> gone() {
    return strokes.nodeChanges.stream()
        .filter(
            change ->
                change.properties().get("until") instanceof LocalDate until && !until.isAfter(day))
        .map(Strokes.NodeChange::code)
        .collect(toSet());
  }

  private Set<String> released() {
    return Stream.concat(
            strokes.voided.stream(),
            strokes.endings.stream()
                .filter(ending -> !ending.until().isAfter(day))
                .map(Strokes.Ending::id))
        .collect(toSet());
  }

  private static String label(Change change) {
    return ((Kind.Shape.Node) change.row().kind().shape()).label();
  }
}
