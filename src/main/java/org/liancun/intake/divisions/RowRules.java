package org.liancun.intake.divisions;

import static org.liancun.intake.DivisionList.CODE;
import static org.liancun.intake.DivisionList.LEVEL;
import static org.liancun.intake.DivisionList.NAME;

import java.util.regex.Pattern;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.ledger.PersonalNumbers;
import org.liancun.organization.Level;

/** What has to be right within one row. */
final class RowRules {

  /** Of the official codes: 2 for the province, 2 city, 2 county, 3 township, 3 village. */
  static final int CODE_LENGTH = 12;

  private static final int LONGEST_NAME = 60;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
  private static final Pattern SHORT_FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD]");

  private final Findings findings;
  private final Suggestions suggestions;

  RowRules(Findings findings, Suggestions suggestions) {
    this.findings = findings;
    this.suggestions = suggestions;
  }

  void check(Division division) {
    codeIsGiven(division);
    codeIsOfTwelveDigits(division);
    nameIsGiven(division);
    nameIsShortEnough(division);
    nameIsPrintable(division);
    nameHoldsNoPersonalNumber(division);
    levelIsGiven(division);
    levelIsKnown(division);
  }

  private void codeIsGiven(Division division) {
    if (division.code().isEmpty()) {
      findings.add(
          division.row(),
          CODE,
          Message.of("intake.rule.code-missing"),
          suggestions.codeOf(division));
    }
  }

  private void codeIsOfTwelveDigits(Division division) {
    var code = division.code();
    if (code.isEmpty()) {
      return;
    }
    if (ROUNDED.matcher(code).matches()) {
      findings.add(
          division.row(),
          CODE,
          Message.of("intake.rule.code-rounded"),
          Message.of("intake.suggestion.as-text"));
    } else if (!DIGITS.matcher(code).matches()) {
      findings.add(division.row(), CODE, Message.of("intake.rule.code-not-digits"), digitsOf(code));
    } else if (code.length() != CODE_LENGTH) {
      var rule = code.length() < CODE_LENGTH ? "code-too-short" : "code-too-long";
      findings.add(
          division.row(),
          CODE,
          Message.of("intake.rule." + rule, CODE_LENGTH, code.length()),
          filledUp(code));
    }
  }

  private void nameIsGiven(Division division) {
    if (division.name().isEmpty()) {
      findings.add(
          division.row(),
          NAME,
          Message.of("intake.rule.name-missing"),
          suggestions.nameOf(division));
    }
  }

  private void nameIsShortEnough(Division division) {
    int length = division.name().codePointCount(0, division.name().length());
    if (length > LONGEST_NAME) {
      findings.add(
          division.row(),
          NAME,
          Message.of("intake.rule.name-too-long", LONGEST_NAME, length),
          Message.of("intake.suggestion.shorter"));
    }
  }

  private void nameIsPrintable(Division division) {
    var unprintable = UNPRINTABLE.matcher(division.name());
    if (unprintable.find()) {
      findings.add(
          division.row(),
          NAME,
          Message.of("intake.rule.name-unprintable"),
          Message.of("intake.suggestion.name", unprintable.replaceAll("")));
    }
  }

  private void nameHoldsNoPersonalNumber(Division division) {
    if (PersonalNumbers.isIn(division.name())) {
      findings.add(
          division.row(),
          NAME,
          Message.of("intake.rule.name-personal-number"),
          Message.of("intake.suggestion.without-number"));
    }
  }

  private void levelIsGiven(Division division) {
    if (division.row().get(LEVEL).isEmpty()) {
      findings.add(
          division.row(),
          LEVEL,
          Message.of("intake.rule.level-missing"),
          Message.of("intake.suggestion.levels"));
    }
  }

  private void levelIsKnown(Division division) {
    var word = division.row().get(LEVEL);
    if (!word.isEmpty() && division.level() == null) {
      var known = Level.of(word).isPresent();
      findings.add(
          division.row(),
          LEVEL,
          Message.of(known ? "intake.rule.level-not-official" : "intake.rule.level-unknown"),
          Message.of("intake.suggestion.levels"));
    }
  }

  private static Message digitsOf(String code) {
    var digits = code.replace('O', '0').replace('o', '0').replace('l', '1').replaceAll("\\D", "");
    return digits.length() == CODE_LENGTH
        ? Message.of("intake.suggestion.code", digits)
        : Message.of("intake.suggestion.official-code");
  }

  /** County offices often write a county with six digits and a township with nine. */
  private static Message filledUp(String code) {
    return SHORT_FORM.matcher(code).matches()
        ? Message.of("intake.suggestion.code", code + "0".repeat(CODE_LENGTH - code.length()))
        : Message.of("intake.suggestion.official-code");
  }
}
