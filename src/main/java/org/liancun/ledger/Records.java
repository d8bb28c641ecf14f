package org.liancun.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static Stream<Values> nodes(
      Kind kind, Kind.Shape.Node node, Viewpoint from, GraphTransaction tx) {
    var codes =
        tx.run(
            "ledger/codes",
            from.with(Map.of("label", node.label())),
            row -> row.get("code").asString());
    return Batches.of(codes).flatMap(batch -> nodes(kind, node, from.asOf(), batch, tx));
  }

  private static Stream<Values> nodes(
      Kind kind, Kind.Shape.Node node, LocalDate day, List<String> codes, GraphTransaction tx) {
    var states =
        State.read(kind, node, codes, tx).stream()
            .collect(toUnmodifiableMap(State::code, identity()));
    return codes.stream()
        .map(states::get)
        .filter(Objects::nonNull)
        .map(state -> kind.translation().columns(state.on(day).kept(kind, day)));
  }

  private static Stream<Values> links(
      Kind kind, Kind.Shape.Link link, Viewpoint from, GraphTransaction tx) {
    var ids =
        tx.run(
            "ledger/link-ids",
            from.with(Map.of("type", link.type())),
            row -> row.get("id").asString());
    return Batches.of(ids).flatMap(batch -> links(kind, batch, tx));
  }

  private static Stream<Values> links(Kind kind, List<String> ids, GraphTransaction tx) {
    var links =
        tx
            .run(
                "ledger/links-by-id",
                Map.of("ids", ids),
                row -> Map.entry(row.get("id").asString(), LinkColumns.of(kind, row)))
            .stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    return ids.stream().map(links::get).filter(Objects::nonNull);
  }

  private static boolean isWhole(Kind kind, Values values) {
    return kind.fields().stream()
        .allMatch(field -> !field.required() || values.get(field.key()) != null);
  }
}
