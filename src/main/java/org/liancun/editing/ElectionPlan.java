package org.liancun.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Message;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.ledger.Terms;

/** What it takes to fill many posts anew: those who do not go on end, those who come begin. */
record ElectionPlan(Election election, Kind posts, Ledger ledger) implements Plan {

  /** A post and who holds it. */
  private record Held(String place, String title, String body, String person) {}

  @Override
  public Result in(GraphTransaction tx, String origin) {
    var twice = twice();
    if (!twice.isEmpty()) {
      return new Refused(
          new Saving.Unfit(Message.of("editing.election.twice", twice.getFirst().title())));
    }
    var both = leaderAndDeputy(tx);
    if (both.isPresent()) {
      return new Refused(new Saving.Unfit(both.get()));
    }
    if (!election.seen().equals(now(tx))) {
      return new Refused(new Saving.Outdated(Newest.postsOf(election.place(), tx)));
    }
    var complaints = new ArrayList<Complaint>();
    var rows = rows(origin, complaints);
    if (!complaints.isEmpty()) {
      return new Refused(new Saving.Wrong(complaints));
    }
    var reconciled = ledger.reconcile(rows, Terms.from(election.day()), tx);
    if (!rows.isEmpty() && election.source().isBlank()) {
      return new Refused(new Saving.Unfit(Message.of("editing.election.source")));
    }
    if (!reconciled.complaints().isEmpty()) {
      return new Refused(new Saving.Wrong(reconciled.complaints()));
    }
    return reconciled.steps() == 0
        ? new Refused(new Saving.Idle())
        : new Ready(reconciled, posts.key(), election.name(), reconciled.touched());
  }

  @Override
  public List<String> texts() {
    return Stream.concat(
            Stream.of(election.source()),
            election.seats().stream().flatMap(seat -> Stream.of(seat.title(), seat.body())))
        .toList();
  }

  /** Somebody cannot hold one post twice. */
  private List<Election.Seat> twice() {
    var taken = new HashSet<Held>();
    return election.seats().stream()
        .filter(seat -> !seat.after().isEmpty())
        .filter(seat -> !taken.add(held(seat, seat.after())))
        .toList();
  }

  /** {@return that nobody stands in for themselves, if somebody would} */
  private Optional<Message> leaderAndDeputy(GraphTransaction tx) {
    return election.several().stream()
        .filter(several -> !several.excluding().isEmpty())
        .findFirst()
        .map(
            several ->
                Message.of(
                    "editing.election.deputy",
                    name(several.person(), tx),
                    several.excluding().getFirst(),
                    several.excluding().getLast()));
  }

  private static String name(String person, GraphTransaction tx) {
    return tx
        .run(
            "ledger/nodes",
            Map.of("label", "Person", "codes", List.of(person)),
            row -> row.get("name").asString(person))
        .stream()
        .findFirst()
        .orElse(person);
  }

  private Set<Held> before() {
    return election.seats().stream()
        .filter(seat -> !seat.before().isEmpty())
        .map(seat -> held(seat, seat.before()))
        .collect(Collectors.toSet());
  }

  private Set<String> now(GraphTransaction tx) {
    var at = Viewpoint.of(election.day());
    var places =
        tx.run(
            "editing/places",
            at.with(Map.of("code", election.place())),
            place -> place.get("code").asString());
    return Set.copyOf(
        tx.run(
            "editing/posts", at.with(Map.of("codes", places)), post -> post.get("id").asString()));
  }

  private static Held held(Election.Seat seat, String person) {
    return new Held(seat.place(), seat.title().strip(), seat.body().strip(), person);
  }

  /** Whoever only moves from one of several equal posts to another stays as he was. */
  private List<Row> rows(String origin, List<Complaint> complaints) {
    var before = before();
    var after =
        election.seats().stream()
            .filter(seat -> !seat.after().isEmpty())
            .map(seat -> held(seat, seat.after()))
            .collect(Collectors.toSet());
    var rows = new ArrayList<Row>();
    for (var seat : election.seats()) {
      if (!seat.before().isEmpty() && !after.contains(held(seat, seat.before()))) {
        rows.add(row(seat, seat.before(), "until", rows.size(), origin, complaints));
      }
    }
    for (var seat : election.seats()) {
      if (!seat.after().isEmpty() && !before.contains(held(seat, seat.after()))) {
        rows.add(row(seat, seat.after(), "since", rows.size(), origin, complaints));
      }
    }
    return rows;
  }

  /** What ends keeps the source by which it began; the change tells by what it ended. */
  private Row row(
      Election.Seat seat,
      String person,
      String date,
      int number,
      String origin,
      List<Complaint> complaints) {
    var cells = new HashMap<String, String>();
    cells.put("person_code", person);
    cells.put("unit_code", seat.place());
    cells.put("title", seat.title());
    cells.put("body", seat.body());
    cells.put(date, election.day().toString());
    if (date.equals("since")) {
      cells.put("source", election.source());
    }
    return Cells.row(posts, cells, number, origin, complaints::add);
  }
}
