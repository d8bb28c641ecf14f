package org.liancun.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;

/** Compares rows with the links that they speak of. */
final class LinkComparison {

  private final Kind kind;
  private final Kind.Shape.Link shape;
  private final Field from;
  private final Field to;
  private final LocalDate effective;
  private final Set<String> voided;
  private final Directory directory;
  private final Strokes strokes;
  private final Map<String, String> properties;
  private final Map<List<Object>, List<Known>> known = new HashMap<>();

  /** A link of the graph, as its columns say it. */
  private record Known(String id, Values columns, Map<String, Object> properties) {

    boolean holdsOn(LocalDate day) {
      return Version.holds(columns.day("since"), columns.day("until"), day);
    }
  }

  LinkComparison(
      Kind kind, Kind.Shape.Link shape, Terms terms, Directory directory, Strokes strokes) {
    this.kind = kind;
    this.shape = shape;
    this.effective = terms.day();
    this.voided = terms.voided();
    this.directory = directory;
    this.strokes = strokes;
    this.properties = kind.properties();
    this.from = end(Slot.From.class);
    this.to = end(Slot.To.class);
  }

  /** {@return what becomes of each row, having noted what that takes} */
  List<Change> changes(List<Row> rows, GraphTransaction tx) {
    load(rows, tx);
    return rows.stream().map(this::change).toList();
  }

  private Change change(Row row) {
    var stated = kind.translation().normalized(row.values());
    var meant = meant(stated);
    if (meant.isEmpty()) {
      begin(row, stated, Map.of());
      return changed(row, Effect.ADDED, List.of());
    }
    var differences = Differences.between(kind, meant.get().columns(), stated);
    if (differences.isEmpty()) {
      return changed(row, Effect.SAME, List.of());
    }
    if (Differences.areOnlyAnEnd(differences)) {
      strokes.endings.add(
          new Strokes.Ending(meant.get().id(), Objects.requireNonNull(stated.day("until"))));
      return changed(row, Effect.ENDED, differences);
    }
    strokes.voided.add(meant.get().id());
    begin(row, meant.get().columns().overwrittenBy(stated), meant.get().properties());
    return changed(
        row, Differences.areAnEnd(differences) ? Effect.ENDED : Effect.CHANGED, differences);
  }

  /** The link that a row speaks of: the one that began when it says, or that holds now. */
  private Optional<Known> meant(Values stated) {
    var candidates = known.getOrDefault(Identity.of(kind, stated), List.of());
    var since = stated.day("since");
    return candidates.stream()
        .filter(link -> since != null && since.equals(link.columns().day("since")))
        .findFirst()
        .or(() -> candidates.stream().filter(link -> link.holdsOn(effective)).findFirst())
        .or(() -> candidates.stream().filter(link -> mayBe(link, since)).findFirst());
  }

  /** Whether an ended or coming link may be meant: a later beginning would be another link. */
  private static boolean mayBe(Known link, @Nullable LocalDate since) {
    var until = link.columns().day("until");
    return since == null || until == null || since.isBefore(until);
  }

  private void begin(Row row, Values columns, Map<String, Object> like) {
    var all = new HashMap<String, @Nullable Object>(like);
    all.keySet().removeIf(Version.PROVENANCE);
    var kept = kind.translation().kept(columns);
    properties.forEach((key, name) -> all.put(name, kept.get(key)));
    all.put("source", row.provenance());
    strokes.newLinks.add(
        new Strokes.NewLink(
            shape.type(),
            end(from, columns.text(from.key())),
            end(to, columns.text(to.key())),
            all));
  }

  private NodeKey end(Field field, String code) {
    var listed = Objects.requireNonNull(directory.get(field.labels(), code), code);
    return new NodeKey(listed.label(), code);
  }

  private Change changed(Row row, Effect effect, List<Change.Difference> differences) {
    var one = row.values().text(from.key());
    var other = row.values().text(to.key());
    return new Change(
        row, effect, one + " → " + other, named(from, one) + " → " + named(to, other), differences);
  }

  private String named(Field field, String code) {
    var listed = directory.get(field.labels(), code);
    return listed == null || listed.name().isEmpty() ? code : listed.name();
  }

  private void load(List<Row> rows, GraphTransaction tx) {
    var ids = new LinkedHashSet<String>();
    for (var row : rows) {
      var listed =
          directory.get(
              from.labels(), kind.translation().normalized(row.values()).text(from.key()));
      if (listed != null && listed.id() != null) {
        ids.add(listed.id());
      }
    }
    Batches.of(List.copyOf(ids))
        .map(batch -> Map.of("ids", batch, "type", shape.type()))
        .flatMap(params -> tx.run("ledger/links", params, this::known).stream())
        .filter(link -> !voided.contains(link.id()))
        .forEach(
            link ->
                known
                    .computeIfAbsent(Identity.of(kind, link.columns()), any -> new ArrayList<>())
                    .add(link));
    known.values().forEach(links -> links.sort(LATEST_FIRST));
  }

  private static final Comparator<Known> LATEST_FIRST =
      Comparator.comparing(
              (Known link) -> link.columns().day("since"),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed();

  private Known known(org.neo4j.driver.Record row) {
    return new Known(
        row.get("id").asString(), LinkColumns.of(kind, row), row.get("properties").asMap());
  }

  private Field end(Class<? extends Slot> slot) {
    return kind.fields().stream()
        .filter(field -> slot.isInstance(field.slot()))
        .findFirst()
        .orElseThrow();
  }
}
