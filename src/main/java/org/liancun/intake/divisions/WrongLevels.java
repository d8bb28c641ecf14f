package org.liancun.intake.divisions;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.organization.Level;

/**
 * Rows that state a level under which what lies below them would stand in the wrong order, though
 * the level is what is wrong: then nothing is to be said of those rows below.
 */
final class WrongLevels {

  private static final String NONE = "0".repeat(RowRules.CODE_LENGTH);

  private final Holdings holdings;
  private final Map<String, Optional<Level>> meant = new HashMap<>();

  WrongLevels(List<Division> divisions, Holdings holdings) {
    this.holdings = holdings;
    var below = divisions.stream().collect(groupingBy(Division::upper));
    for (var division : divisions) {
      var level = division.level();
      if (level != null) {
        var those =
            below.getOrDefault(division.code(), List.of()).stream()
                .filter(d -> d.level() != null && !d.code().equals(division.code()))
                .toList();
        judge(division, level, those);
      }
    }
  }

  /** {@return whether a code's row states a wrong level} */
  boolean has(String code) {
    return meant.containsKey(code);
  }

  /** {@return which level was probably meant} */
  Optional<Level> meant(Division division) {
    return meant.getOrDefault(division.code(), Optional.empty());
  }

  /** One row below may itself be what is wrong; all of several rarely are. */
  private void judge(Division division, Level level, List<Division> below) {
    long wrong = below.stream().filter(d -> !mayLieBelow(d, level)).count();
    if (wrong == 0) {
      return;
    }
    var other =
        expected(division)
            .filter(expected -> expected != level)
            .filter(expected -> below.stream().allMatch(d -> mayLieBelow(d, expected)));
    if (other.isPresent() || (wrong > 1 && wrong == below.size())) {
      meant.put(division.code(), other);
    }
  }

  private static boolean mayLieBelow(Division division, Level upper) {
    var level = division.level();
    return level == null || level.mayLieBelow(upper);
  }

  /** What the graph knows under the code, else what its zeros say. */
  private Optional<Level> expected(Division division) {
    return holdings
        .get(division.code())
        .map(Existing::level)
        .or(
            () ->
                division.code().length() == RowRules.CODE_LENGTH
                    ? byZeros(division.code())
                    : Optional.empty());
  }

  private static Optional<Level> byZeros(String code) {
    for (var level : List.of(Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP)) {
      int digits = Suggestions.digitsOf(level);
      if (code.endsWith(NONE.substring(digits))) {
        return Optional.of(level);
      }
    }
    return Optional.of(Level.VILLAGE);
  }
}
