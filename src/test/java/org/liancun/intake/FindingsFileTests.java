package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsFileTests {

  @Test
  void aSpreadsheetProgramShowsItAsUtf8WithAHeader() {
    assertThat(lines(finding("371525"))).startsWith("\uFEFF表,行,列,内容,问题,建议");
  }

  @Test
  void eachFindingIsARow() {
    assertThat(lines(finding("371525"))).endsWith("a.xlsx · 名单,3,代码,371525,缺少代码。,是否为 1？");
  }

  @Test
  void whatWouldRunAsAFormulaIsMadeText() {
    for (var formula : List.of("=1+1", "+1", "-1+2", "@x")) {
      assertThat(lines(finding(formula)).getLast()).contains(",'" + formula + ",");
    }
  }

  private static Finding finding(String value) {
    return new Finding(
        new Place("a.xlsx", "名单", 3),
        "代码",
        0,
        value,
        Message.of("intake.rule.code-missing"),
        Message.of("intake.suggestion.code", "1"));
  }

  private static List<String> lines(Finding finding) {
    var bytes = FindingsFile.of(List.of(finding), Locale.CHINESE);
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
