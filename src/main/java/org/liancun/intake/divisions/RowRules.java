package org.liancun.intake.divisions;

import static org.liancun.intake.divisions.Division.CODE;
import static org.liancun.intake.divisions.Division.LEVEL;
import static org.liancun.intake.divisions.Division.NAME;
import static org.liancun.intake.divisions.Division.UPPER;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.intake.PersonalNumbers;
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

  RowRules(Findings findings) {
    this.findings = findings;
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
    upperIsAnother(division);
  }

  private void codeIsGiven(Division division) {
    if (division.code().isEmpty()) {
      findings.add(division.row(), CODE, Message.of("intake.rule.code-missing"));
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
      findings.add(division.row(), NAME, Message.of("intake.rule.name-missing"));
    }
  }

  private void nameIsShortEnough(Division division) {
    int length = division.name().codePointCount(0, division.name().length());
    if (length > LONGEST_NAME) {
      findings.add(
          division.row(), NAME, Message.of("intake.rule.name-too-long", LONGEST_NAME, length));
    }
  }

  private void nameIsPrintable(Division division) {
    if (UNPRINTABLE.matcher(division.name()).find()) {
      findings.add(division.row(), NAME, Message.of("intake.rule.name-unprintable"));
    }
  }

  private void nameHoldsNoPersonalNumber(Division division) {
    if (PersonalNumbers.isIn(division.name())) {
      findings.add(division.row(), NAME, Message.of("intake.rule.name-personal-number"));
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

  private void upperIsAnother(Division division) {
    if (!division.upper().isEmpty() && division.upper().equals(division.code())) {
      findings.add(division.row(), UPPER, Message.of("intake.rule.upper-self"));
    }
  }

  private static @Nullable Message digitsOf(String code) {
    var digits = code.replace('O', '0').replace('o', '0').replace('l', '1').replaceAll("\\D", "");
    return digits.length() == CODE_LENGTH ? Message.of("intake.suggestion.code", digits) : null;
  }

  /** County offices often write a county with six digits and a township with nine. */
  private static @Nullable Message filledUp(String code) {
    return SHORT_FORM.matcher(code).matches()
        ? Message.of("intake.suggestion.code", code + "0".repeat(CODE_LENGTH - code.length()))
        : null;
  }
}
