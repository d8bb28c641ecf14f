package org.liancun.intake.divisions;

import static org.liancun.intake.divisions.Division.CODE;
import static org.liancun.intake.divisions.Division.UPPER;

import java.time.LocalDate;
import java.util.Set;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.organization.Level;

/** What has to be right between rows and graph. */
final class GraphRules {

  private final Holdings holdings;
  private final Uppers uppers;
  private final Suggestions suggestions;
  private final LocalDate effective;
  private final Findings findings;

  GraphRules(
      Holdings holdings,
      Uppers uppers,
      Suggestions suggestions,
      LocalDate effective,
      Findings findings) {
    this.holdings = holdings;
    this.uppers = uppers;
    this.suggestions = suggestions;
    this.effective = effective;
    this.findings = findings;
  }

  void check(Division division, Set<String> circles) {
    codeStaysWhatItIs(division);
    villageLiesSomewhere(division);
    upperExists(division);
    if (!circles.contains(division.code())) {
      orderOfLevelsHolds(division);
    }
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
                        word(existing.level()))));
  }

  private void villageLiesSomewhere(Division division) {
    if (division.isVillage() && division.upper().isEmpty()) {
      findings.add(
          division.row(),
          UPPER,
          Message.of("intake.rule.upper-missing"),
          suggestions.upperOf(division));
    }
  }

  private void upperExists(Division division) {
    if (!division.upper().isEmpty() && uppers.get(division.upper()).isEmpty()) {
      findings.add(
          division.row(),
          UPPER,
          Message.of("intake.rule.upper-unknown", division.upper()),
          suggestions.upperOf(division));
    }
  }

  private void orderOfLevelsHolds(Division division) {
    var level = division.level();
    var upper = uppers.get(division.upper());
    if (level == null || upper.isEmpty() || division.upper().equals(division.code())) {
      return;
    }
    var above = upper.get().level();
    if (above != null && !level.mayLieBelow(above)) {
      findings.add(
          division.row(),
          UPPER,
          Message.of("intake.rule.order-of-levels", word(level), word(above), upper.get().name()));
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
                        "intake.rule.ends-before-it-began",
                        since.toString(),
                        effective.toString())));
  }

  private static Message word(Level level) {
    return Message.of("intake.level." + level.key());
  }
}
