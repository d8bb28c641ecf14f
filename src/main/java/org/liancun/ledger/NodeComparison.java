package org.liancun.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Naming;

/** Compares rows with the nodes that they speak of. */
final class NodeComparison {

  private final Kind kind;
  private final Kind.Shape.Node shape;
  private final Directory directory;
  private final LocalDate day;
  private final Strokes strokes;
  private final NodeLinks links;
  private final Map<String, String> properties;
  private final List<String> levels;
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Naming> namings = new HashMap<>();

  NodeComparison(
      Kind kind, Kind.Shape.Node shape, Terms terms, Directory directory, Strokes strokes) {
    this.kind = kind;
    this.shape = shape;
    this.directory = directory;
    this.day = terms.day();
    this.strokes = strokes;
    this.properties = kind.properties();
    this.levels =
        kind.slots().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Slot.Label)
            .map(Map.Entry::getKey)
            .toList();
    this.links = new NodeLinks(kind, shape, terms, directory, strokes);
  }

  /** {@return what becomes of each row, having noted what that takes} */
  List<Change> changes(List<Row> rows, GraphTransaction tx) {
    load(rows, tx);
    return rows.stream().map(this::change).toList();
  }

  private Change change(Row row) {
    var code = row.values().text(Kind.CODE);
    var state = states.get(code);
    var all = kind.translation().normalized(named(row.values()));
    if (state == null) {
      add(row, code, all);
      return changed(row, all, Effect.ADDED, List.of());
    }
    var stated = links.withoutFormerBeginnings(state, all);
    var day = links.day(state, stated);
    var known = kind.translation().normalized(kind.translation().columns(state.kept(kind, day)));
    var differences = Differences.between(kind, known, stated);
    if (differences.isEmpty()) {
      return changed(row, known, Effect.SAME, List.of());
    }
    var merged = known.overwrittenBy(stated);
    change(row, state, known, merged);
    links.state(row, state, kind.translation().kept(stated), kind.translation().kept(merged));
    var effect = Differences.areAnEnd(differences) ? Effect.ENDED : Effect.CHANGED;
    return changed(row, merged, effect, differences);
  }

  private void add(Row row, String code, Values stated) {
    var kept = kind.translation().kept(stated);
    var properties = properties(row, kept);
    properties.put(Kind.CODE, code);
    properties.putAll(forms(row, kept, null));
    properties.values().removeIf(Objects::isNull);
    strokes.newNodes.add(
        new Strokes.NewNode(
            Stream.concat(shape.labels().stream(), level(kept)).toList(), code, properties));
    links.state(row, new State("", code, List.of(), Map.of(), Map.of()), kept, kept);
  }

  private void change(Row row, State state, Values known, Values merged) {
    var before = kind.translation().kept(known);
    var after = kind.translation().kept(merged);
    var properties = properties(row, after);
    properties.putAll(forms(row, after, state));
    var added = level(after).filter(label -> !state.labels().contains(label)).toList();
    var removed = level(before).filter(label -> level(after).noneMatch(label::equals)).toList();
    boolean isOther =
        !added.isEmpty()
            || !removed.isEmpty()
            || properties.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("source"))
                .anyMatch(e -> !Objects.equals(e.getValue(), state.properties().get(e.getKey())));
    if (isOther) {
      strokes.nodeChanges.add(
          new Strokes.NodeChange(state.id(), state.code(), properties, added, removed));
    }
  }

  private Map<String, @Nullable Object> properties(Row row, Values kept) {
    var all = new HashMap<String, @Nullable Object>();
    properties.forEach((key, name) -> all.put(name, kept.get(key)));
    all.put("source", row.provenance());
    return all;
  }

  private Stream<String> level(Values kept) {
    return levels.stream().map(kept::text).filter(label -> !label.isEmpty());
  }

  /** A name is shown without 村民委员会 and the like, and the official one kept as an alias. */
  private Values named(Values values) {
    var name = values.text("name");
    if (name.isEmpty()) {
      return values;
    }
    var naming = naming(name);
    var shown = values.with("name", naming.name());
    if (!values.states("aliases") || kind.find("aliases").isEmpty()) {
      return shown;
    }
    var aliases = new LinkedHashSet<>(values.texts("aliases"));
    aliases.addAll(naming.aliases());
    aliases.remove(naming.name());
    return shown.with("aliases", List.copyOf(aliases));
  }

  /** The forms of a name by which it is found; a former name stays as an alias. */
  private Map<String, @Nullable Object> forms(Row row, Values kept, @Nullable State state) {
    var name = kept.text("name");
    if (name.isEmpty()) {
      return Map.of();
    }
    var naming = naming(name);
    var forms = new HashMap<String, @Nullable Object>();
    forms.put("name", naming.name());
    var given = naming(row.values().text("name").isEmpty() ? name : row.values().text("name"));
    boolean isOther = state == null || !name.equals(state.properties().get("name"));
    if (isOther || !given.official().equals(name)) {
      forms.put("officialName", given.official());
    }
    forms.put("pinyin", String.join(" ", naming.pinyin()));
    forms.put("initials", String.join(" ", naming.initials()));
    var aliases = new LinkedHashSet<>(kept.texts("aliases"));
    aliases.addAll(given.aliases());
    if (state != null && isOther) {
      Optional.ofNullable(state.properties().get("name"))
          .ifPresent(former -> aliases.add(former.toString()));
    }
    aliases.remove(name);
    forms.put("aliases", List.copyOf(aliases));
    return forms;
  }

  /** The same few names return in a county, and each is asked for several times a row. */
  private Naming naming(String name) {
    return namings.computeIfAbsent(name, Naming::of);
  }

  private Change changed(
      Row row, Values values, Effect effect, List<Change.Difference> differences) {
    var code = row.values().text(Kind.CODE);
    return new Change(row, effect, code, Called.of(kind, values, directory, code), differences);
  }

  private void load(List<Row> rows, GraphTransaction tx) {
    var codes = rows.stream().map(row -> row.values().text(Kind.CODE)).distinct().toList();
    Batches.of(codes)
        .flatMap(batch -> State.read(kind, shape, batch, tx).stream())
        .forEach(state -> states.put(state.code(), state));
    Called.lookUp(kind, states.values(), day, directory, tx);
  }
}
