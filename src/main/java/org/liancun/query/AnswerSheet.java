package org.liancun.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;

/** An answer as a sheet: each thing with its code beside it, so that others can look it up. */
public final class AnswerSheet {

  private static final int LONGEST_NAME = 31;

  /** A column of the sheet, and what stands in it for a row of the answer. */
  private record Part(OutColumn column, Function<List<Cell>, String> text) {

    static Part of(String header, OutColumn.Type type, Function<List<Cell>, String> text) {
      return new Part(OutColumn.of(header, type), text);
    }
  }

  private AnswerSheet() {}

  /**
   * {@return the sheet, its headers in a language}
   *
   * @param code what a column of codes is called after the thing that they are of
   */
  public static OutSheet of(Answer answer, Locale language, String code) {
    var parts =
        IntStream.range(0, answer.question().columns().size())
            .boxed()
            .flatMap(index -> parts(answer, index, language, code))
            .toList();
    var title = answer.question().title().in(language).replaceAll("[\\\\/?*\\[\\]:]", " ");
    return new OutSheet(
        title.substring(0, Math.min(title.length(), LONGEST_NAME)),
        parts.stream().map(Part::column).toList(),
        answer.rows().stream()
            .map(row -> parts.stream().map(part -> part.text().apply(row)).toList())
            .toList());
  }

  private static Stream<Part> parts(Answer answer, int index, Locale language, String code) {
    var column = answer.question().columns().get(index);
    var header = column.label().in(language);
    var type = answer.isNumeric(index) ? OutColumn.Type.NUMBER : OutColumn.Type.TEXT;
    var said = Part.of(header, type, row -> column.text(row.get(index), language));
    return hasCodes(answer, index)
        ? Stream.of(
            said, Part.of(header + " " + code, OutColumn.Type.TEXT, row -> codes(row.get(index))))
        : Stream.of(said);
  }

  private static String codes(Cell cell) {
    return String.join("、", cell.things().map(Cell.Thing::code).toList());
  }

  private static boolean hasCodes(Answer answer, int column) {
    return answer.rows().stream().anyMatch(row -> row.get(column).things().findAny().isPresent());
  }
}
