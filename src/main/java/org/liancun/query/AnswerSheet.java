package org.liancun.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;

/** An answer as a sheet: each thing with its code beside it, so that others can look it up. */
public final class AnswerSheet {

  private static final int LONGEST_NAME = 31;

  private AnswerSheet() {}

  /**
   * {@return the sheet, its headers in a language}
   *
   * @param code what a column of codes is called after the thing that they are of
   */
  public static OutSheet of(Answer answer, Locale language, String code) {
    var columns = new ArrayList<OutColumn>();
    for (int i = 0; i < answer.question().columns().size(); i++) {
      var header = answer.question().columns().get(i).label().in(language);
      var type = answer.isNumeric(i) ? OutColumn.Type.NUMBER : OutColumn.Type.TEXT;
      columns.add(OutColumn.of(header, type));
      if (hasCodes(answer, i)) {
        columns.add(OutColumn.of(header + " " + code, OutColumn.Type.TEXT));
      }
    }
    var title = answer.question().title().in(language).replaceAll("[\\\\/?*\\[\\]:]", " ");
    return new OutSheet(
        title.substring(0, Math.min(title.length(), LONGEST_NAME)),
        columns,
        answer.rows().stream().map(row -> texts(answer, row, language)).toList());
  }

  private static List<String> texts(Answer answer, List<Cell> row, Locale language) {
    var columns = answer.question().columns();
    return IntStream.range(0, row.size())
        .boxed()
        .flatMap(
            i ->
                hasCodes(answer, i)
                    ? Stream.of(columns.get(i).text(row.get(i), language), codes(row.get(i)))
                    : Stream.of(columns.get(i).text(row.get(i), language)))
        .toList();
  }

  private static String codes(Cell cell) {
    return String.join("、", cell.things().map(Cell.Thing::code).toList());
  }

  private static boolean hasCodes(Answer answer, int column) {
    return answer.rows().stream().anyMatch(row -> row.get(column).things().findAny().isPresent());
  }
}
