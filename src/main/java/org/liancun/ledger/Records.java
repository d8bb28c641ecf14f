package org.liancun.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** Reads records out of the graph, as a sheet of their kind would state them. */
@Service
public class Records {

  /** {@return whether there is a unit with a code} */
  public boolean hasUnit(String code, GraphTransaction tx) {
    var params = Map.of("label", "Unit", "codes", List.of(code));
    return !tx.run("ledger/nodes", params, row -> row).isEmpty();
  }

  /**
   * Reads the records of a kind that hold on a day. Of a link that has ended or is to come a record
   * says nothing; what a record has to say but does not on that day leaves the record out.
   *
   * @param from a record is in a scope if it, or what it is linked with, lies in the subtree
   * @return the records in the order of their codes, read in batches as the stream goes on, which
   *     has to be within the transaction
   */
  public Stream<Values> of(Kind kind, Viewpoint from, GraphTransaction tx) {
    var records =
        switch (kind.shape()) {
          case Kind.Shape.Node node -> nodes(kind, node, from, tx);
          case Kind.Shape.Link link -> links(kind, link, from, tx);
        };
    return records.filter(values -> isWhole(kind, values));
  }

  /**
   * {@return the ids of the records of a kind that hold on a day, in order}
   *
   * @param text of which a code begins with it, or a name holds it, of the record or of what it is
   *     linked with; empty: all
   */
  public List<String> ids(Kind kind, Viewpoint from, String text, GraphTransaction tx) {
    return switch (kind.shape()) {
      case Kind.Shape.Node node -> codes(node, from, text, tx);
      case Kind.Shape.Link link -> links(link, from, text, tx);
    };
  }

  /** {@return records as they are on a day, in the order of their ids; what is gone is left out} */
  public List<Recorded> named(Kind kind, List<String> ids, LocalDate day, GraphTransaction tx) {
    var records =
        switch (kind.shape()) {
          case Kind.Shape.Node node -> nodes(kind, node, ids, tx, state -> state.kept(kind, day));
          case Kind.Shape.Link link -> links(kind, ids, tx);
        };
    var names = names(kind, records.values(), tx);
    return ids.stream()
        .filter(records::containsKey)
        .map(id -> recorded(kind, id, Objects.requireNonNull(records.get(id)), names))
        .toList();
  }

  /** {@return the records that a column may name and that a text may mean, at most so many} */
  public List<Nameable> nameable(
      Field field, String text, Viewpoint from, int limit, GraphTransaction tx) {
    return field.offered().stream()
        .map(label -> label.substring(label.indexOf(':') + 1))
        .map(label -> from.with(Map.of("label", label, "text", text, "limit", limit)))
        .flatMap(params -> tx.run("ledger/nameable", params, Nameable::of).stream())
        .limit(limit)
        .toList();
  }

  /**
   * {@return the record that says the same of the same as another which is not there any more, if
   * any} Such a one is there where somebody corrected a record kept as a link.
   */
  public Optional<Recorded> inStead(Recorded gone, LocalDate day, GraphTransaction tx) {
    var kind = gone.kind();
    var one = codes(kind, gone.values()).findFirst().orElse("");
    return named(kind, ids(kind, Viewpoint.of(day), one, tx), day, tx).stream()
        .filter(
            other ->
                kind.natural().stream()
                    .allMatch(
                        key -> Objects.equals(other.values().get(key), gone.values().get(key))))
        .findFirst();
  }

  /** {@return who last changed a record, if that is known} */
  public Optional<LastChange> lastChange(Kind kind, String id, GraphTransaction tx) {
    var changes =
        switch (kind.shape()) {
          case Kind.Shape.Node node ->
              tx.run(
                  "ledger/last-change",
                  Map.of(
                      "label", node.label(),
                      "code", id,
                      "out", kind.linkTypes(true),
                      "in", kind.linkTypes(false)),
                  LastChange::of);
          case Kind.Shape.Link link ->
              tx.run("ledger/last-change-of-link", Map.of("id", id), LastChange::of);
        };
    return changes.stream().findFirst();
  }

  private static Recorded recorded(Kind kind, String id, Values values, Map<String, String> names) {
    var own = new HashMap<String, String>();
    codes(kind, values)
        .filter(names::containsKey)
        .forEach(code -> own.put(code, Objects.requireNonNull(names.get(code))));
    return new Recorded(kind, id, values, own);
  }

  private static Map<String, String> names(
      Kind kind, Collection<Values> records, GraphTransaction tx) {
    var labels =
        kind.fields().stream()
            .flatMap(field -> field.labels().stream())
            .map(Directory::base)
            .distinct()
            .toList();
    var codes = records.stream().flatMap(values -> codes(kind, values)).distinct().toList();
    var names = new HashMap<String, String>();
    for (var label : labels) {
      tx.run(
              "ledger/nodes",
              Map.of("label", label, "codes", codes),
              row -> Map.entry(row.get("code").asString(), row.get("name").asString("")))
          .forEach(named -> names.put(named.getKey(), named.getValue()));
    }
    return names;
  }

  private static Stream<String> codes(Kind kind, Values values) {
    return kind.fields().stream()
        .filter(Field::refers)
        .flatMap(field -> values.texts(field.key()).stream());
  }

  private static Stream<Values> nodes(
      Kind kind, Kind.Shape.Node node, Viewpoint from, GraphTransaction tx) {
    return Batches.of(codes(node, from, "", tx))
        .flatMap(batch -> nodes(kind, node, from.asOf(), batch, tx));
  }

  private static List<String> codes(
      Kind.Shape.Node node, Viewpoint from, String text, GraphTransaction tx) {
    return tx.run(
        "ledger/codes",
        from.with(Map.of("label", node.label(), "text", text)),
        row -> row.get("code").asString());
  }

  private static Stream<Values> nodes(
      Kind kind, Kind.Shape.Node node, LocalDate day, List<String> codes, GraphTransaction tx) {
    var records = nodes(kind, node, codes, tx, state -> state.on(day).kept(kind, day));
    return codes.stream().map(records::get).filter(Objects::nonNull);
  }

  private static Map<String, Values> nodes(
      Kind kind,
      Kind.Shape.Node node,
      List<String> codes,
      GraphTransaction tx,
      Function<State, Values> kept) {
    return State.read(kind, node, codes, tx).stream()
        .collect(
            toUnmodifiableMap(State::code, state -> kind.translation().columns(kept.apply(state))));
  }

  private static Stream<Values> links(
      Kind kind, Kind.Shape.Link link, Viewpoint from, GraphTransaction tx) {
    return Batches.of(links(link, from, "", tx))
        .flatMap(
            batch -> {
              var records = links(kind, batch, tx);
              return batch.stream().map(records::get).filter(Objects::nonNull);
            });
  }

  private static List<String> links(
      Kind.Shape.Link link, Viewpoint from, String text, GraphTransaction tx) {
    return tx.run(
        "ledger/link-ids",
        from.with(Map.of("type", link.type(), "text", text)),
        row -> row.get("id").asString());
  }

  private static Map<String, Values> links(Kind kind, List<String> ids, GraphTransaction tx) {
    return tx
        .run(
            "ledger/links-by-id",
            Map.of("ids", ids),
            row -> Map.entry(row.get("id").asString(), LinkColumns.of(kind, row)))
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isWhole(Kind kind, Values values) {
    return kind.fields().stream()
        .allMatch(field -> !field.required() || values.get(field.key()) != null);
  }
}
