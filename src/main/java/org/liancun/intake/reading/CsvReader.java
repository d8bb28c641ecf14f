package org.liancun.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liancun.ledger.WrittenText;

/** Reads text separated by commas, semicolons or tabs. */
final class CsvReader {

  /** So many lines tell by which character a text is separated. */
  private static final int SAMPLE = 20;

  private final String file;
  private final ReadingLimits limits;

  CsvReader(String file, ReadingLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Tables read(byte[] bytes) {
    var decoded = TextDecoding.of(file, bytes);
    var rows = rows(decoded.text());
    return new Tables(file, decoded.encoding(), List.of(new Table("", rows, List.of())));
  }

  private List<TableRow> rows(String text) {
    var rows = new ArrayList<TableRow>();
    long last = 0;
    try (var parser = parser(text, separator(text))) {
      for (var line : parser) {
        last = line.getRecordNumber();
        keep(line, rows);
      }
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableFileException.quotes(file, last + 1);
    }
  }

  private void keep(CSVRecord line, List<TableRow> rows) {
    var cells = line.stream().limit(limits.columns()).map(CsvReader::text).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (rows.size() == limits.rows()) {
      throw UnreadableFileException.tooManyRows(file, limits.rows());
    }
    rows.add(TableRow.of((int) line.getRecordNumber(), cells, Map.of()));
  }

  private static String text(String cell) {
    return GuardedText.unguarded(WrittenText.prose(cell));
  }

  static char separator(String text) {
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(separator -> columns(text, separator)))
        .orElse(',');
  }

  private static long columns(String text, char separator) {
    return text.lines()
        .limit(SAMPLE)
        .mapToLong(line -> line.chars().filter(c -> c == separator).count())
        .max()
        .orElse(0);
  }

  static CSVParser parser(String text, char separator) throws IOException {
    return CSVParser.parse(
        text,
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get());
  }
}
