package org.liancun.editing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.HandedOver;
import org.liancun.ledger.Handover;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.ledger.Terms;

/**
 * What it takes to make several one: the former ones end on the day, the successors are recorded,
 * and everything that leads to a former one goes on at its heir.
 *
 * @param besides what else is stated on that day and ground
 */
record MergingPlan(Merging merging, List<Undertaking.Line> besides, Kinds kinds, Ledger ledger)
    implements Plan {

  /** A pairing or initiative that is over once its parties are one. */
  private record Between(String kind, String code, List<String> dropped) {}

  private sealed interface Worked {}

  private record Stopped(Saving why) implements Worked {}

  /**
   * It can be done.
   *
   * @param units codes of those merged that are no villages
   */
  private record Done(HandedOver handedOver, String name, Set<String> units, int ending)
      implements Worked {}

  @Override
  public Result in(GraphTransaction tx, String origin) {
    return switch (work(tx, origin)) {
      case Stopped stopped -> new Refused(stopped.why());
      case Done done ->
          new Ready(
              done.handedOver().reconciled(),
              kindsOf(done.handedOver()),
              done.name(),
              done.handedOver().touched());
    };
  }

  @Override
  public List<String> texts() {
    return Stream.concat(
            Stream.of(merging.source()),
            merging.unions().stream().flatMap(union -> texts(union.heir())))
        .toList();
  }

  private static Stream<String> texts(Merging.Heir heir) {
    return heir instanceof Merging.Founded founded
        ? Stream.of(founded.code(), founded.name())
        : Stream.empty();
  }

  /** {@return what it would come to; changes nothing} */
  Outlook outlook(GraphTransaction tx) {
    return switch (work(tx, "")) {
      case Stopped stopped -> new Outlook.Closed(stopped.why());
      case Done done ->
          Outlook.Open.of(done.handedOver().passed(), people(done.units(), tx), done.ending());
    };
  }

  /** How many people belong to those that go, or below them. */
  private int people(Set<String> units, GraphTransaction tx) {
    return (int)
        merging.unions().stream()
            .flatMap(union -> union.codes().stream().filter(c -> !c.equals(union.heir().code())))
            .filter(units::contains)
            .map(code -> Viewpoint.of(merging.day()).with(Map.of("code", code)))
            .flatMap(
                params ->
                    tx
                        .run("editing/electorate", params, row -> row.get("code").asString())
                        .stream())
            .distinct()
            .count();
  }

  private Worked work(GraphTransaction tx, String origin) {
    var merged = new LinkedHashMap<Merging.Union, List<Mergeable>>();
    for (var union : merging.unions()) {
      var those = Mergeable.read(union.codes(), merging.day(), tx);
      var taken = Mergeable.read(List.of(union.heir().code()), merging.day(), tx);
      var broken = new MergingRules(merging, union, those, taken).broken();
      if (broken.isPresent()) {
        return new Stopped(new Saving.Unfit(broken.get()));
      }
      merged.put(union, those);
    }
    if (!merging.posts().equals(posts(tx))) {
      var last =
          merging.unions().stream()
              .findFirst()
              .flatMap(union -> Newest.postsOf(union.codes().getFirst(), tx));
      return new Stopped(new Saving.Outdated(last));
    }
    return handedOver(merged, origin, tx);
  }

  private Worked handedOver(
      Map<Merging.Union, List<Mergeable>> merged, String origin, GraphTransaction tx) {
    var between = between(tx);
    var over = between.stream().filter(one -> one.dropped().isEmpty()).toList();
    var statement = new MergingStatement(merging, kinds, origin);
    merged.forEach(statement::unite);
    over.forEach(one -> statement.end(one.kind(), one.code()));
    besides.forEach(line -> statement.state(line.kind(), line.cells()));
    if (!statement.complaints().isEmpty()) {
      return new Stopped(new Saving.Wrong(statement.complaints()));
    }
    var reconciled = ledger.reconcile(statement.rows(), Terms.from(merging.day()), tx);
    if (!reconciled.complaints().isEmpty()) {
      return new Stopped(new Saving.Wrong(reconciled.complaints()));
    }
    var handover =
        new Handover(
            statement.lines(),
            merging.day(),
            statement.source(),
            dropped(between),
            over.stream().map(Between::code).collect(Collectors.toSet()));
    return new Done(
        ledger.handOver(reconciled, handover, kinds.all(), tx),
        statement.name(),
        units(merged),
        over.size());
  }

  private static Set<String> units(Map<Merging.Union, List<Mergeable>> merged) {
    return merged.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.level().isUnit())
        .map(Mergeable::code)
        .collect(Collectors.toSet());
  }

  private Set<String> posts(GraphTransaction tx) {
    var codes = merging.unions().stream().flatMap(union -> union.codes().stream()).toList();
    var params = Viewpoint.of(merging.day()).with(Map.of("codes", codes));
    return Set.copyOf(tx.run("editing/posts", params, row -> row.get("id").asString()));
  }

  private Set<String> dropped(List<Between> between) {
    var dropped = new HashSet<>(merging.posts());
    dropped.removeAll(merging.kept());
    between.forEach(one -> dropped.addAll(one.dropped()));
    return dropped;
  }

  private List<Between> between(GraphTransaction tx) {
    return merging.unions().stream()
        .flatMap(union -> between(union.codes(), merging.day(), tx))
        .distinct()
        .toList();
  }

  private static Stream<Between> between(List<String> codes, LocalDate day, GraphTransaction tx) {
    return tx
        .run(
            "editing/between",
            Map.of("codes", codes, "asOf", day),
            row ->
                new Between(
                    row.get("kind").asString(),
                    row.get("code").asString(),
                    row.get("dropped").asList(value -> value.asString())))
        .stream();
  }

  private static String kindsOf(HandedOver done) {
    return done.reconciled().changes().stream()
        .map(change -> change.row())
        .map(Row::kind)
        .distinct()
        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
        .map(kind -> kind.key())
        .collect(Collectors.joining(","));
  }
}
