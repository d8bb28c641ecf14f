package org.liancun.intake.writing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.liancun.intake.reading.GuardedText;

/** Writes one sheet, and goes on in a further one where a sheet has no more rows. */
final class SheetWriter {

  private static final String TEXT_FORMAT = "@";
  private static final String DATE_FORMAT = "yyyy-mm-dd";
  private static final String HEADER_FILL = "E8EEE9";

  /** So many rows are looked at for the widths of the columns. */
  private static final int SAMPLE = 200;

  /** So many rows are held in memory at once. */
  private static final int BATCH = 1_000;

  private static final Pattern NUMBER =
      Pattern.compile("0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)[.][0-9]*[1-9]");

  /** Spreadsheet programs keep no more digits. */
  private static final int DIGITS = 15;

  /** Before it, spreadsheet programs count a day that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final org.dhatim.fastexcel.Workbook workbook;
  private final OutSheet sheet;
  private final int mostRows;

  SheetWriter(org.dhatim.fastexcel.Workbook workbook, OutSheet sheet) {
    this(workbook, sheet, Worksheet.MAX_ROWS);
  }

  /**
   * Writes with another limit than that of the format.
   *
   * @param mostRows of one sheet, the header among them
   */
  SheetWriter(org.dhatim.fastexcel.Workbook workbook, OutSheet sheet, int mostRows) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.mostRows = mostRows;
  }

  /**
   * Writes all rows.
   *
   * @param parts is told how far each sheet reaches
   */
  void write(SheetParts parts) throws IOException {
    var rows = sheet.rows().iterator();
    int number = 1;
    do {
      write(number == 1 ? sheet.name() : sheet.name() + " " + number, rows, parts);
      number++;
    } while (rows.hasNext());
  }

  private void write(String name, Iterator<List<String>> rows, SheetParts parts)
      throws IOException {
    var page = workbook.newWorksheet(name);
    var first = new ArrayList<List<String>>(SAMPLE);
    while (first.size() < Math.min(SAMPLE, mostRows - 1) && rows.hasNext()) {
      first.add(rows.next());
    }
    header(page, new Widths(sheet.columns(), first));
    int row = 1;
    for (var cells : first) {
      row(page, row++, cells);
    }
    while (rows.hasNext() && row < mostRows) {
      row(page, row++, rows.next());
      if (row % BATCH == 0) {
        page.flush();
      }
    }
    choices(page, row);
    page.finish();
    parts.add(row, sheet.columns().size());
  }

  private void header(Worksheet page, Widths widths) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      var column = sheet.columns().get(i);
      page.inlineString(0, i, text(column.header()));
      page.style(0, i).bold().fillColor(HEADER_FILL).verticalAlignment("center").set();
      page.width(i, widths.of(i));
      if (!column.remark().isEmpty()) {
        page.comment(0, i, XmlText.of(column.remark()));
      }
      format(column).ifPresent(format -> formatted(page, column, format));
    }
    page.freezePane(0, 1);
    page.setAutoFilter(0, 0, sheet.columns().size() - 1);
  }

  /** Cells that are still empty take what is typed into them as the column means it. */
  private void formatted(Worksheet page, OutColumn column, String format) {
    page.style(sheet.columns().indexOf(column)).format(format).set();
  }

  private static Optional<String> format(OutColumn column) {
    return switch (column.type()) {
      case TEXT -> Optional.of(TEXT_FORMAT);
      case DATE -> Optional.of(DATE_FORMAT);
      case NUMBER -> Optional.empty();
    };
  }

  private void row(Worksheet page, int row, List<String> cells) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (!cells.get(i).isEmpty()) {
        cell(page, row, i, cells.get(i));
      }
    }
  }

  private void cell(Worksheet page, int row, int column, String text) {
    var type = sheet.columns().get(column).type();
    if (type == OutColumn.Type.NUMBER && isNumber(text)) {
      page.value(row, column, new BigDecimal(text));
      return;
    }
    var date = type == OutColumn.Type.DATE ? date(text) : Optional.<LocalDate>empty();
    if (date.isPresent()) {
      page.value(row, column, date.get());
      page.style(row, column).format(DATE_FORMAT).set();
    } else {
      page.inlineString(row, column, text(text));
      page.style(row, column).format(TEXT_FORMAT).set();
    }
  }

  private void choices(Worksheet page, int rows) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      var list = new Choices(sheet.columns().get(i).choices());
      if (list.isPossible()) {
        page.range(1, i, Math.max(rows, BATCH), i)
            .validateWithListByFormula(list.formula())
            .errorTitle("")
            .error("");
      }
    }
  }

  private static String text(String text) {
    return XmlText.of(GuardedText.told(text));
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && text.replaceAll("[^0-9]", "").length() <= DIGITS;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(date -> !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
