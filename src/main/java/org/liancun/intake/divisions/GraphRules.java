package org.liancun.intake.divisions;

import static org.liancun.intake.DivisionList.CODE;
import static org.liancun.intake.DivisionList.LEVEL;
import static org.liancun.intake.DivisionList.UPPER;

import java.time.LocalDate;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;

/** What has to be right between rows and graph. */
final class GraphRules {

  private final Holdings holdings;
  private final LocalDate effective;
  private final WrongLevels wrongLevels;
  private final Findings findings;

  GraphRules(Holdings holdings, WrongLevels wrongLevels, LocalDate effective, Findings findings) {
    this.holdings = holdings;
    this.wrongLevels = wrongLevels;
    this.effective = effective;
    this.findings = findings;
  }

  void check(Division division) {
    codeStaysWhatItIs(division);
    levelFitsWhatLiesBelow(division);
    nothingEndsBeforeItBegan(division);
  }

  private void codeStaysWhatItIs(Division division) {
    var level = division.level();
    holdings
        .get(division.code())
        .filter(existing -> level != null && existing.level() != level)
        .ifPresent(
            existing ->
                findings.add(
                    division.row(),
                    CODE,
                    Message.of(
                        "intake.rule.code-is-other",
                        existing.code(),
                        existing.name(),
                        Suggestions.word(existing.level())),
                    Message.of(
                        "intake.suggestion.level-or-code",
                        existing.name(),
                        Suggestions.word(existing.level()))));
  }

  /** Of a code that was of another level before, that says more. */
  private void levelFitsWhatLiesBelow(Division division) {
    var level = division.level();
    if (level != null
        && wrongLevels.has(division.code())
        && holdings.get(division.code()).filter(existing -> existing.level() != level).isEmpty()) {
      findings.add(
          division.row(),
          LEVEL,
          Message.of("intake.rule.level-below", Suggestions.word(level)),
          wrongLevels
              .meant(division)
              .map(meant -> Message.of("intake.suggestion.level", Suggestions.word(meant)))
              .orElse(Message.of("intake.suggestion.levels")));
    }
  }

  private void nothingEndsBeforeItBegan(Division division) {
    holdings
        .get(division.code())
        .filter(existing -> !division.upper().isEmpty())
        .filter(existing -> !division.upper().equals(existing.upper()))
        .map(Existing::upperSince)
        .filter(since -> since.isAfter(effective))
        .ifPresent(
            since ->
                findings.add(
                    division.row(),
                    UPPER,
                    Message.of(
                        "intake.rule.ends-before-it-began", since.toString(), effective.toString()),
                    Message.of("intake.suggestion.effective", since.toString())));
  }
}
