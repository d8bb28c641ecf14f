package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.organization.Provenance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is stated of units, people and posts, for later and earlier days, in any order: what the
 * graph says of each day is what a replay says that keeps one box a day.
 */
@LiancunTest
class HistoryIT {

  private static final long SEED = 20_261_122;
  private static final int RECORDS = 30;
  private static final int STEPS = 30;
  private static final int DAYS = 60;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final List<String> UPPERS = List.of("G1", "G2", "G3", "G4");
  private static final List<String> BRANCHES = List.of("Z1", "Z2", "Z3");

  @Autowired private Graph graph;
  @Autowired private Ledger ledger;
  @Autowired private Kinds kinds;
  @Autowired private Records records;
  @Autowired private Organization organization;
  @Autowired private GraphContent content;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Places> branches = new TreeMap<>();
  private final Map<String, Places> people = new TreeMap<>();
  private final Map<String, Stretches> posts = new TreeMap<>();

  @Test
  void everyDayIsAsAReplaySays() {
    begin();
    for (int step = 0; step < STEPS; step++) {
      int day = 1 + random.nextInt(DAYS - 1);
      for (int i = 0; i < RECORDS; i++) {
        change(i, day);
      }
      write(day(day));
    }
    for (int day = 0; day < DAYS; day += 2) {
      assertThat(stated("units", "parent_code", day))
          .as("branches on day %d of seed %d", day, SEED)
          .isEqualTo(replayed(branches, day));
      assertThat(stated("people", "unit_code", day))
          .as("people on day %d of seed %d", day, SEED)
          .isEqualTo(replayed(people, day));
      assertThat(held(day)).as("posts on day %d of seed %d", day, SEED).isEqualTo(heldBy(day));
    }
    assertTheTreeSaysTheSame();
    assertOneAtATime();
  }

  /** A township, its general branches, three branches, and records of which much will be said. */
  private void begin() {
    row("units", "code", "T", "name", "东镇", "level", "乡镇");
    UPPERS.forEach(
        code -> row("units", "code", code, "name", code, "level", "党总支", "parent_code", "T"));
    BRANCHES.forEach(
        code -> row("units", "code", code, "name", code, "level", "党支部", "parent_code", "G1"));
    for (int i = 0; i < RECORDS; i++) {
      branches.put("B" + i, new Places());
      people.put("P" + i, new Places());
      posts.put("P" + i, new Stretches());
      row("units", "code", "B" + i, "name", "B" + i, "level", "党支部");
      row("people", "code", "P" + i, "name", "P" + i);
    }
    write(FIRST);
  }

  private void change(int i, int day) {
    if (random.nextInt(3) == 0) {
      move("units", "B" + i, "parent_code", UPPERS, places(branches, "B" + i), day);
    }
    if (random.nextInt(3) == 0) {
      move("people", "P" + i, "unit_code", BRANCHES, places(people, "P" + i), day);
    }
    if (random.nextInt(3) == 0) {
      post("P" + i, day);
    }
  }

  /** Somewhere else, or nowhere any more. */
  private void move(
      String kind, String code, String column, List<String> wheres, Places replay, int day) {
    if (random.nextInt(4) == 0) {
      row(kind, "code", code, column, Cells.CLEAR);
      replay.leave(day);
    } else {
      var where = wheres.get(random.nextInt(wheres.size()));
      row(kind, "code", code, column, where);
      replay.state(where, day);
    }
  }

  /** Begun, its beginning corrected, ended, or its end corrected. */
  private void post(String code, int day) {
    var replay = posts.computeIfAbsent(code, any -> new Stretches());
    int until = day + 1 + random.nextInt(20);
    if (replay.holds(day) && random.nextBoolean()) {
      row(
          "posts",
          "person_code",
          code,
          "unit_code",
          "Z1",
          "title",
          "书记",
          "until",
          day(until).toString());
      replay.end(day, until);
    } else {
      row(
          "posts",
          "person_code",
          code,
          "unit_code",
          "Z1",
          "title",
          "书记",
          "since",
          day(day).toString());
      replay.begin(day);
    }
  }

  private Map<String, String> stated(String kind, String column, int day) {
    var stated = new TreeMap<String, String>();
    read(kind, day)
        .forEach(
            values -> {
              var code = values.text(Kind.CODE);
              if (code.startsWith("B") || code.startsWith("P")) {
                stated.put(code, values.text(column));
              }
            });
    return stated;
  }

  private List<String> held(int day) {
    return read("posts", day).stream()
        .map(values -> values.text("person_code"))
        .distinct()
        .sorted()
        .toList();
  }

  private List<Values> read(String kind, int day) {
    var one = kinds.find(kind).orElseThrow();
    return graph.readAll(tx -> records.of(one, new Viewpoint(day(day), null), tx).toList());
  }

  private static Map<String, String> replayed(Map<String, Places> replays, int day) {
    var replayed = new TreeMap<String, String>();
    replays.forEach((code, places) -> replayed.put(code, places.on[day]));
    return replayed;
  }

  private List<String> heldBy(int day) {
    return posts.entrySet().stream()
        .filter(entry -> entry.getValue().holds(day))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void assertTheTreeSaysTheSame() {
    branches.forEach(
        (code, places) -> {
          int day = random.nextInt(DAYS);
          var details = organization.details(code, new Viewpoint(day(day), null)).orElseThrow();
          var parent = Objects.requireNonNullElse(details.parent(), "");
          assertThat(parent).as("%s on day %d", code, day).isEqualTo(places.on[day]);
        });
  }

  private void assertOneAtATime() {
    assertThat(
            content.count(
                """
                MATCH (n)-[one:PART_OF|BELONGS_TO]->(), (n)-[other:PART_OF|BELONGS_TO]->()
                WHERE one <> other AND one.voidedAt IS NULL AND other.voidedAt IS NULL
                  AND coalesce(one.since < other.until, true)
                  AND coalesce(other.since < one.until, true)
                RETURN count(*)
                """))
        .isZero();
  }

  private void row(String kind, String... cells) {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.length; i += 2) {
      all.put(cells[i], cells[i + 1]);
    }
    var one = kinds.find(kind).orElseThrow();
    rows.add(Cells.row(one, all, rows.size(), "test", HistoryIT::refuse));
  }

  private void write(LocalDate effective) {
    graph.write(
        tx -> {
          var reconciled = ledger.reconcile(rows, effective, List.of(), tx);
          assertThat(reconciled.complaints()).isEmpty();
          var now = OffsetDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC);
          var provenance = new Provenance(UUID.randomUUID().toString(), effective, now);
          ledger.write(reconciled, provenance, tx, steps -> {});
          return null;
        });
    rows.clear();
  }

  private static void refuse(Complaint complaint) {
    throw new AssertionError(complaint.toString());
  }

  private static Places places(Map<String, Places> all, String code) {
    return all.computeIfAbsent(code, any -> new Places());
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** Where a record is, a box a day; before the second day it began at an unknown time. */
  private static final class Places {

    private final String[] on = IntStream.range(0, DAYS).mapToObj(day -> "").toArray(String[]::new);
    private final TreeSet<Integer> beginnings = new TreeSet<>();

    /** Who was last where it is stated to be, and has left, needs a date to begin anew. */
    void state(String where, int day) {
      var last = last();
      if (last.isEmpty()) {
        fill(where, 0, DAYS);
      } else if (!on[day].equals(where) && !(on[day].isEmpty() && last.equals(where))) {
        var next = beginnings.higher(day);
        fill(where, day, next == null ? DAYS : next);
        beginnings.add(day);
      }
    }

    void leave(int day) {
      int end = day;
      while (end < DAYS && !on[end].isEmpty() && (end == day || !beginnings.contains(end))) {
        on[end++] = "";
      }
      beginnings.remove(day);
    }

    private String last() {
      int day = DAYS - 1;
      while (day > 0 && on[day].isEmpty()) {
        day--;
      }
      return on[day];
    }

    private void fill(String where, int from, int to) {
      for (int day = from; day < to; day++) {
        on[day] = where;
      }
    }
  }

  /** When a post was held, from a day to another. */
  private static final class Stretches {

    private static final int OPEN = Integer.MAX_VALUE;

    private final Map<Integer, Integer> ends = new HashMap<>();

    boolean holds(int day) {
      return ends.entrySet().stream().anyMatch(one -> one.getKey() <= day && day < one.getValue());
    }

    /** Of what holds on the day, or else is the last to come, the beginning was not right. */
    void begin(int day) {
      var known = new TreeMap<>(ends);
      if (!known.containsKey(day)) {
        var meant =
            known.descendingKeySet().stream().filter(since -> covers(since, day)).findFirst();
        var until = meant.or(() -> laterThan(day, known)).map(ends::remove).orElse(OPEN);
        ends.put(day, until);
      }
    }

    void end(int day, int until) {
      var known = new TreeMap<>(ends).descendingKeySet().stream();
      known.filter(since -> covers(since, day)).findFirst().ifPresent(s -> ends.put(s, until));
    }

    private boolean covers(int since, int day) {
      return since <= day && day < ends.getOrDefault(since, since);
    }

    private static Optional<Integer> laterThan(int day, TreeMap<Integer, Integer> known) {
      return known.descendingKeySet().stream().filter(since -> since > day).findFirst();
    }
  }
}
