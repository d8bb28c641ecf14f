package org.liancun.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;

/** The first sheet of a template: what every sheet and column is; no import reads it. */
public final class Instructions {

  private static final String TEXTS = "intake.template.";
  private static final Message NAME = Message.of(TEXTS + "name");
  private static final List<Message> HEADERS =
      Stream.of("sheet", "column", "required", "meaning", "choices", "example")
          .map(header -> Message.of(TEXTS + header))
          .toList();
  private static final List<Message> RULES =
      Stream.of("rules", "rules.lists", "rules.dates", "rules.years", "rules.codes", "rules.order")
          .map(rule -> Message.of(TEXTS + rule))
          .toList();

  private Instructions() {}

  /** {@return whether a sheet is one of instructions, in either language} */
  static boolean areNamed(String sheet) {
    return sheet.equals(NAME.in(Locale.CHINESE)) || sheet.equals(NAME.in(Locale.ENGLISH));
  }

  /** {@return the instructions for some sheets in a language} */
  public static OutSheet of(List<OutSheet> sheets, Locale locale) {
    var rows = new ArrayList<List<String>>();
    RULES.forEach(rule -> rows.add(row("", "", "", rule.in(locale))));
    for (var sheet : sheets) {
      sheet.columns().forEach(column -> rows.add(row(sheet, column, locale)));
    }
    var columns =
        HEADERS.stream()
            .map(header -> OutColumn.of(header.in(locale), OutColumn.Type.TEXT))
            .toList();
    return new OutSheet(NAME.in(locale), columns, rows);
  }

  private static List<String> row(OutSheet sheet, OutColumn column, Locale locale) {
    return List.of(
        sheet.name(),
        column.header(),
        column.required() ? Message.of(TEXTS + "yes").in(locale) : "",
        column.remark(),
        String.join("、", column.choices()),
        column.example());
  }

  private static List<String> row(String sheet, String column, String required, String meaning) {
    return List.of(sheet, column, required, meaning, "", "");
  }
}
