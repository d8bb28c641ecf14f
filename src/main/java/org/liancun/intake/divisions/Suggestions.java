package org.liancun.intake.divisions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Message;
import org.liancun.ledger.Nearest;
import org.liancun.organization.Level;

/**
 * What was probably meant by a cell that is wrong: what the row's own code says, what has that
 * name, or what differs least; where nothing comes near, where to look.
 */
final class Suggestions {

  /** A region has a few hundred units at most; more would be another region's. */
  private static final int MOST_UNITS = 1_000;

  /** Beyond so many different wrong codes the cause is the file, not a slip. */
  private static final int MOST_QUESTIONS = 200;

  /** The digits of a code that name its city: whoever slips, rarely slips there. */
  private static final int REGION = 4;

  private final Map<String, Upper> candidates;
  private final Uppers uppers;
  private final Holdings holdings;
  private final Map<String, Optional<Upper>> answers = new HashMap<>();

  private Suggestions(Map<String, Upper> candidates, Uppers uppers, Holdings holdings) {
    this.candidates = candidates;
    this.uppers = uppers;
    this.holdings = holdings;
  }

  /**
   * {@return suggestions; only for the lost rows, whose upper units are wrong, the graph is asked}
   */
  static Suggestions of(
      Collection<Division> lost, Uppers uppers, Holdings holdings, GraphTransaction tx) {
    var candidates = new HashMap<String, Upper>();
    if (!lost.isEmpty()) {
      near(lost, tx).forEach(upper -> candidates.put(upper.code(), upper));
      uppers.offered().forEach(upper -> candidates.put(upper.code(), upper));
    }
    return new Suggestions(candidates, uppers, holdings);
  }

  /** {@return the upper unit that a row probably means, else of which level it would be} */
  Message upperOf(Division division) {
    return byOwnCode(division)
        .or(() -> answer(division.upper()))
        .filter(upper -> !upper.code().equals(division.upper()) && mayHold(upper, division))
        .map(upper -> Message.of("intake.suggestion.unit", upper.code(), upper.name()))
        .orElseGet(() -> levelAbove(division));
  }

  /** {@return whether the row's own code says that it lies where the row says} */
  boolean isLikely(Division division) {
    return byOwnCode(division).filter(u -> u.code().equals(division.upper())).isPresent();
  }

  /** {@return how the code of a row that has none would begin} */
  Message codeOf(Division division) {
    return uppers
        .get(division.upper())
        .filter(upper -> digits(upper) > 0 && upper.code().length() == RowRules.CODE_LENGTH)
        .map(
            upper ->
                Message.of(
                    "intake.suggestion.code-begins",
                    upper.name(),
                    upper.code().substring(0, digits(upper))))
        .orElseGet(() -> Message.of("intake.suggestion.official-code"));
  }

  /** {@return the name that the graph knows for a row's code} */
  Message nameOf(Division division) {
    return holdings
        .get(division.code())
        .map(existing -> Message.of("intake.suggestion.name", existing.name()))
        .orElseGet(() -> Message.of("intake.suggestion.official-name"));
  }

  /** {@return a level as a word within a sentence} */
  static Message word(Level level) {
    return Message.of("intake.level." + level.key());
  }

  private static boolean mayHold(Upper upper, Division division) {
    var level = division.level();
    var above = upper.level();
    return !upper.code().equals(division.code())
        && (level == null || above == null || level.mayLieBelow(above));
  }

  private static Message levelAbove(Division division) {
    return switch (division.level()) {
      case VILLAGE -> Message.of("intake.suggestion.upper-needed", word(Level.TOWNSHIP));
      case TOWNSHIP -> Message.of("intake.suggestion.upper-or-empty", word(Level.COUNTY));
      case COUNTY -> Message.of("intake.suggestion.upper-or-empty", word(Level.CITY));
      case CITY -> Message.of("intake.suggestion.upper-or-empty", word(Level.PROVINCE));
      case null, default -> Message.of("intake.suggestion.upper-empty");
    };
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
    var offered =
        candidates.values().stream()
            .map(upper -> new Nearest.Candidate(upper.code(), upper.name()));
    return Nearest.of(wrong, offered).stream().findFirst().map(near -> candidates.get(near.code()));
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

  /** {@return how many digits all codes below it share} */
  private static int digits(Upper upper) {
    return digitsOf(upper.level());
  }

  /**
   * {@return how many digits all codes below a unit of a level share; 0: it is of no such level}
   */
  static int digitsOf(@Nullable Level level) {
    return switch (level) {
      case PROVINCE -> 2;
      case CITY -> 4;
      case COUNTY -> 6;
      case TOWNSHIP -> 9;
      case null, default -> 0;
    };
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
}
