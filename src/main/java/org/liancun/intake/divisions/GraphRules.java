package org.liancun.intake.divisions;

import static org.liancun.intake.DivisionList.CODE;
import static org.liancun.intake.DivisionList.UPPER;

import java.time.LocalDate;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;

/** What has to be right between rows and graph. */
final class GraphRules {

  private final Holdings holdings;
  private final LocalDate effective;
  private final Findings findings;

  GraphRules(Holdings holdings, LocalDate effective, Findings findings) {
    this.holdings = holdings;
    this.effective = effective;
    this.findings = findings;
  }

  void check(Division division) {
    codeStaysWhatItIs(division);
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
