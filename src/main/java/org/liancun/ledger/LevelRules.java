package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.liancun.organization.Level;

/** A unit lies below one of a higher level; where rows say nothing of a level, the graph does. */
final class LevelRules {

  private static final List<String> UNITS = List.of("Unit");

  private final Directory directory;
  private final Consumer<Complaint> complaints;
  private final Map<String, Level> stated = new HashMap<>();

  /**
   * Rules for some rows.
   *
   * @param all the rows there are, be something else wrong with them
   */
  LevelRules(Directory directory, Consumer<Complaint> complaints, List<Row> all) {
    this.directory = directory;
    this.complaints = complaints;
    for (var row : all) {
      var label = row.values().text("level");
      if (!label.isEmpty()) {
        stated.put(code(row), Level.ofLabel(label));
      }
    }
  }

  /** Complains of every unit that stands below one of its own level, or of a lower one. */
  void check(List<Row> rows) {
    rows.forEach(
        row -> {
          var label = row.values().text("level");
          if (!label.isEmpty()) {
            stated.put(code(row), Level.ofLabel(label));
          }
        });
    var below =
        rows.stream().filter(row -> !above(row).isEmpty()).collect(groupingBy(LevelRules::above));
    var wrong = new HashSet<String>();
    rows.stream()
        .filter(row -> isWrong(row, below.getOrDefault(code(row), List.of())))
        .forEach(row -> wrong.add(code(row)));
    rows.stream().filter(row -> !above(row).isEmpty()).forEach(row -> check(row, wrong));
  }

  private void check(Row row, Set<String> wrong) {
    var code = above(row);
    if (code.equals(code(row))) {
      complaints.accept(
          Complaint.of(row, row.kind().field("parent_code"), "ledger.rule.above-itself"));
    } else if (!mayLieBelow(row, level(code)) && !wrong.contains(code)) {
      complaints.accept(
          Complaint.of(
              row,
              row.kind().field("parent_code"),
              "ledger.rule.order-of-levels",
              word(level(code(row)).orElseThrow()),
              name(code),
              word(level(code).orElseThrow())));
    }
  }

  /**
   * Whether a row states a level that is wrong for what lies below it, and complains if so. One row
   * below may itself be what is wrong; all of several rarely are.
   */
  private boolean isWrong(Row row, List<Row> below) {
    var own = Optional.ofNullable(stated.get(code(row)));
    var misplaced =
        below.stream()
            .filter(other -> !code(other).equals(code(row)) && !mayLieBelow(other, own))
            .toList();
    if (misplaced.isEmpty() || row.values().text("level").isEmpty()) {
      return false;
    }
    var meant =
        expected(row)
            .filter(
                level -> below.stream().allMatch(other -> mayLieBelow(other, Optional.of(level))));
    if (meant.isEmpty() && (misplaced.size() < 2 || misplaced.size() < below.size())) {
      return false;
    }
    var first = misplaced.getFirst();
    var complaint =
        Complaint.of(
            row,
            row.kind().field("level"),
            "ledger.rule.level-below",
            name(code(first)),
            word(level(code(first)).orElseThrow()),
            word(own.orElseThrow()));
    complaints.accept(
        meant
            .map(
                level ->
                    complaint.suggesting(
                        "ledger.suggestion.word", level.words().getFirst(), level.key()))
            .orElse(complaint));
    return true;
  }

  private boolean mayLieBelow(Row row, Optional<Level> above) {
    var own = level(code(row));
    return own.isEmpty() || above.isEmpty() || own.get().mayLieBelow(above.get());
  }

  /** The level that the graph knows, or that the name ends in, if it is another than the stated. */
  private Optional<Level> expected(Row row) {
    return known(code(row))
        .filter(level -> level != stated.get(code(row)))
        .or(() -> named(row.values().text("name")))
        .filter(level -> level != stated.get(code(row)));
  }

  private static Optional<Level> named(String name) {
    return Arrays.stream(Level.values())
        .filter(Level::isUnit)
        .filter(level -> level.compareTo(Level.TOWNSHIP) > 0)
        .filter(level -> level.words().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  private Optional<Level> level(String code) {
    return Optional.ofNullable(stated.get(code)).or(() -> known(code));
  }

  private Optional<Level> known(String code) {
    var listed = directory.get(UNITS, code);
    return listed == null
        ? Optional.empty()
        : Arrays.stream(Level.values())
            .filter(Level::isUnit)
            .filter(level -> listed.labels().contains(level.label()))
            .findFirst();
  }

  private String name(String code) {
    var listed = directory.get(UNITS, code);
    return listed == null || listed.name().isEmpty() ? code : listed.name();
  }

  private static String code(Row row) {
    return row.values().text(Kind.CODE);
  }

  private static String above(Row row) {
    return row.values().text("parent_code");
  }

  private static String word(Level level) {
    return "%s(%s)".formatted(level.words().getFirst(), level.key());
  }
}
