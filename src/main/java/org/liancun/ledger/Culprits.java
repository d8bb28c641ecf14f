package org.liancun.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Breach;

/** Finds the rows by which a rule would be broken: those that name most of what collides. */
final class Culprits {

  /** Columns in which people mend what breaks a rule; of other rules it is one that names. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "ends-before-it-begins", "until",
          "ends-with-its-ends", "until",
          "begins-with-its-ends", "since",
          "one-code", Kind.CODE,
          "one-level", "level",
          "order-of-levels", "parent_code");

  private final Map<String, List<Row>> byCode = new HashMap<>();

  /**
   * Looks among rows.
   *
   * @param rows that change something, what they name being named by code
   */
  Culprits(Iterable<Row> rows) {
    rows.forEach(
        row ->
            codes(row)
                .forEach(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(row)));
  }

  /** {@return the rows that break a rule; none: it is broken by nothing that they name} */
  List<Culprit> of(Breach breach) {
    var named = new HashMap<Row, Integer>();
    for (var code : breach.codes()) {
      byCode.getOrDefault(code, List.of()).forEach(row -> named.merge(row, 1, Integer::sum));
    }
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .filter(entry -> !breach.rule().equals("one-code") || bears(entry.getKey(), breach))
        .map(entry -> new Culprit(entry.getKey(), field(entry.getKey(), breach)))
        .toList();
  }

  /** Who only names what bears a code has no part in its being another's. */
  private static boolean bears(Row row, Breach breach) {
    return row.values().text(Kind.CODE).equals(breach.subject().code());
  }

  private static Set<String> codes(Row row) {
    var codes = new HashSet<String>();
    codes.add(row.values().text(Kind.CODE));
    row.kind().fields().stream()
        .filter(Field::refers)
        .forEach(field -> codes.addAll(row.values().texts(field.key())));
    codes.remove("");
    return codes;
  }

  private static @Nullable Field field(Row row, Breach breach) {
    // A unit whose level is wrong for what lies below it is not the one that lies wrong.
    boolean isAbove =
        breach.rule().equals("order-of-levels")
            && !row.values().text(Kind.CODE).equals(breach.subject().code());
    return merged(row, breach)
        .or(() -> column(row, breach, isAbove))
        .or(() -> closing(row, breach))
        .or(() -> naming(row, breach))
        .orElse(null);
  }

  private static Optional<Field> column(Row row, Breach breach, boolean isAbove) {
    return Optional.ofNullable(isAbove ? "level" : COLUMNS.get(breach.rule()))
        .flatMap(row.kind()::find);
  }

  /** Whoever names what was merged into something else writes that instead. */
  private static Optional<Field> merged(Row row, Breach breach) {
    var gone =
        breach.parties().stream()
            .filter(party -> party.heir().isPresent())
            .map(Breach.Party::code)
            .collect(Collectors.toSet());
    return breach.rule().equals("ends-with-its-ends")
        ? row.kind().fields().stream()
            .filter(Field::refers)
            .filter(field -> row.values().texts(field.key()).stream().anyMatch(gone::contains))
            .findFirst()
        : Optional.empty();
  }

  /** What has no end of its own is closed. */
  private static Optional<Field> closing(Row row, Breach breach) {
    return breach.rule().equals("ends-before-it-begins")
        ? row.kind().find("closed")
        : Optional.empty();
  }

  /** What something collides with is told from where it does. */
  private static Optional<Field> naming(Row row, Breach breach) {
    var others = new HashSet<>(breach.codes());
    others.remove(breach.subject().code());
    return row.kind().fields().stream()
        .filter(Field::refers)
        .filter(field -> row.values().texts(field.key()).stream().anyMatch(others::contains))
        .findFirst();
  }
}
