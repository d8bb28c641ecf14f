package org.liancun.intake.divisions;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Message;
import org.liancun.organization.Level;

/**
 * What was probably meant by a code that does not exist: what the row's own code says, what has
 * that name, or what differs least.
 */
final class Suggestions {

  /** A region has a few hundred units at most; more would be another region's. */
  private static final int MOST_UNITS = 1_000;

  /** Beyond so many different wrong codes the cause is the file, not a slip. */
  private static final int MOST_QUESTIONS = 200;

  /** The digits of a code that name its city: whoever slips, rarely slips there. */
  private static final int REGION = 4;

  private static final int MOST_SLIPS = 2;

  private final Map<String, Upper> candidates;
  private final Map<String, Optional<Upper>> answers = new HashMap<>();

  private Suggestions(Map<String, Upper> candidates) {
    this.candidates = candidates;
  }

  /** {@return suggestions for rows whose upper units are missing or unknown} */
  static Suggestions of(Collection<Division> lost, Uppers uppers, GraphTransaction tx) {
    var candidates = new HashMap<String, Upper>();
    if (!lost.isEmpty()) {
      near(lost, tx).forEach(upper -> candidates.put(upper.code(), upper));
      uppers.offered().forEach(upper -> candidates.put(upper.code(), upper));
    }
    return new Suggestions(candidates);
  }

  /** {@return the upper unit that a row probably means; null: nothing comes near} */
  @Nullable Message upperOf(Division division) {
    return byOwnCode(division)
        .or(() -> answer(division.upper()))
        .filter(upper -> !upper.code().equals(division.code()))
        .map(upper -> Message.of("intake.suggestion.unit", upper.code(), upper.name()))
        .orElse(null);
  }

  private Optional<Upper> byOwnCode(Division division) {
    var level = division.level();
    if (level == null || division.code().length() != RowRules.CODE_LENGTH) {
      return Optional.empty();
    }
    int digits = digitsAbove(level);
    var code = division.code().substring(0, digits) + "0".repeat(RowRules.CODE_LENGTH - digits);
    return digits == 0 ? Optional.empty() : Optional.ofNullable(candidates.get(code));
  }

  private Optional<Upper> answer(String wrong) {
    if (answers.size() >= MOST_QUESTIONS || wrong.isEmpty()) {
      return answers.getOrDefault(wrong, Optional.empty());
    }
    return answers.computeIfAbsent(wrong, this::nearest);
  }

  private Optional<Upper> nearest(String wrong) {
    return byName(wrong)
        .or(
            () ->
                candidates.values().stream()
                    .filter(upper -> slips(wrong, upper.code()) <= MOST_SLIPS)
                    .min(
                        Comparator.comparingInt((Upper upper) -> slips(wrong, upper.code()))
                            .thenComparing(Upper::code)));
  }

  private Optional<Upper> byName(String wrong) {
    return candidates.values().stream()
        .filter(upper -> upper.name().equals(wrong))
        .min(Comparator.comparing(Upper::code));
  }

  private static List<Upper> near(Collection<Division> lost, GraphTransaction tx) {
    var prefixes =
        lost.stream()
            .flatMap(division -> Stream.of(division.code(), division.upper()))
            .filter(code -> code.length() >= REGION)
            .map(code -> code.substring(0, REGION))
            .distinct()
            .limit(MOST_QUESTIONS)
            .collect(Collectors.toList());
    return tx.run(
        "intake/near-units",
        Map.of("prefixes", prefixes, "limit", MOST_UNITS),
        row ->
            new Upper(
                row.get("code").asString(),
                row.get("name").asString(""),
                Level.ofLabel(row.get("level").asString())));
  }

  private static int digitsAbove(Level level) {
    return switch (level) {
      case CITY -> 2;
      case COUNTY -> 4;
      case TOWNSHIP -> 6;
      case VILLAGE -> 9;
      default -> 0;
    };
  }

  /** The number of characters to change, add or leave out (Levenshtein), O(n·m). */
  static int slips(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
      return Integer.MAX_VALUE;
    }
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
