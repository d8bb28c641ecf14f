package org.liancun.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liancun.organization.Level;

/** A unit lies below one of a higher level; where rows say nothing of a level, the graph does. */
final class LevelRules {

  private static final List<String> UNITS = List.of("Unit");

  private final Directory directory;
  private final Consumer<Complaint> complaints;
  private final Map<String, Level> stated = new HashMap<>();

  LevelRules(Directory directory, Consumer<Complaint> complaints) {
    this.directory = directory;
    this.complaints = complaints;
  }

  /** Complains of every unit that stands below one of its own level, or of a lower one. */
  void check(List<Row> rows) {
    for (var row : rows) {
      var label = row.values().text("level");
      if (!label.isEmpty()) {
        stated.put(row.values().text(Kind.CODE), Level.ofLabel(label));
      }
    }
    rows.stream().filter(row -> !row.values().text("parent_code").isEmpty()).forEach(this::check);
  }

  private void check(Row row) {
    var code = row.values().text("parent_code");
    if (code.equals(row.values().text(Kind.CODE))) {
      complaints.accept(
          Complaint.of(row, row.kind().field("parent_code"), "ledger.rule.above-itself"));
      return;
    }
    var own = level(row.values().text(Kind.CODE));
    var above = level(code);
    if (own.isPresent() && above.isPresent() && !own.get().mayLieBelow(above.get())) {
      complaints.accept(
          Complaint.of(
              row,
              row.kind().field("parent_code"),
              "ledger.rule.order-of-levels",
              word(own.get()),
              name(code),
              word(above.get())));
    }
  }

  private Optional<Level> level(String code) {
    var listed = directory.get(UNITS, code);
    return Optional.ofNullable(stated.get(code))
        .or(
            () ->
                listed == null
                    ? Optional.empty()
                    : Arrays.stream(Level.values())
                        .filter(Level::isUnit)
                        .filter(level -> listed.labels().contains(level.label()))
                        .findFirst());
  }

  private String name(String code) {
    var listed = directory.get(UNITS, code);
    return listed == null || listed.name().isEmpty() ? code : listed.name();
  }

  private static String word(Level level) {
    return "%s(%s)".formatted(level.words().getFirst(), level.key());
  }
}
