package org.liancun.intake.divisions;

import static org.liancun.intake.DivisionList.UPPER;

import java.util.Set;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;

/** What has to be right of that in which a row lies, be it in the sheet or in the graph. */
final class UpperRules {

  private final Uppers uppers;
  private final WrongLevels wrongLevels;
  private final Suggestions suggestions;
  private final Findings findings;

  UpperRules(Uppers uppers, WrongLevels wrongLevels, Suggestions suggestions, Findings findings) {
    this.uppers = uppers;
    this.wrongLevels = wrongLevels;
    this.suggestions = suggestions;
    this.findings = findings;
  }

  /**
   * Checks one row.
   *
   * @param circles the codes that lie in a circle, of which the order of levels says nothing more
   */
  void check(Division division, Set<String> circles) {
    villageLiesSomewhere(division);
    upperIsAnother(division);
    upperExists(division);
    if (circles.contains(division.code())) {
      nothingLiesInACircle(division);
    } else {
      orderOfLevelsHolds(division);
    }
  }

  private void villageLiesSomewhere(Division division) {
    if (division.isVillage() && division.upper().isEmpty()) {
      add(division, Message.of("intake.rule.upper-missing"));
    }
  }

  private void upperIsAnother(Division division) {
    if (isItself(division)) {
      add(division, Message.of("intake.rule.upper-self"));
    }
  }

  private void upperExists(Division division) {
    if (!division.upper().isEmpty() && uppers.get(division.upper()).isEmpty()) {
      add(division, Message.of("intake.rule.upper-unknown", division.upper()));
    }
  }

  private void nothingLiesInACircle(Division division) {
    if (!isItself(division)) {
      var rule = Message.of("intake.rule.circle");
      if (suggestions.isLikely(division)) {
        findings.add(division.row(), UPPER, rule, Message.of("intake.suggestion.circle-elsewhere"));
      } else {
        add(division, rule);
      }
    }
  }

  private void orderOfLevelsHolds(Division division) {
    var level = division.level();
    var upper = uppers.get(division.upper());
    if (level == null || upper.isEmpty() || wrongLevels.has(division.upper())) {
      return;
    }
    var above = upper.get().level();
    if (above != null && !level.mayLieBelow(above)) {
      add(
          division,
          Message.of(
              "intake.rule.order-of-levels",
              Suggestions.word(level),
              Suggestions.word(above),
              upper.get().name()));
    }
  }

  private void add(Division division, Message rule) {
    findings.add(division.row(), UPPER, rule, suggestions.upperOf(division));
  }

  private static boolean isItself(Division division) {
    return !division.upper().isEmpty() && division.upper().equals(division.code());
  }
}
