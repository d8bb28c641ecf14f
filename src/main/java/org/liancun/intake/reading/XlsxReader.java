package org.liancun.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook. */
final class XlsxReader {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final String file;
  private final ReadingLimits limits;

  XlsxReader(String file, ReadingLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Tables read(byte[] bytes) {
    new ZipGuard(file, limits).check(bytes);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        var parts = new WorkbookParts(bytes)) {
      var tables = new ArrayList<Table>();
      var hidden = new ArrayList<String>();
      for (var sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          tables.add(table(sheet, parts.marks(sheet.getId(), limits)));
        } else {
          hidden.add(sheet.getName());
        }
      }
      if (tables.isEmpty() && !hidden.isEmpty()) {
        throw UnreadableFileException.hidden(file, hidden);
      }
      return new Tables(file, "", tables, hidden);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | XMLStreamException | ExcelReaderException | IllegalStateException e) {
      throw UnreadableFileException.truncated(file);
    } catch (RuntimeException e) {
      // The parser meets hostile or broken content with whatever exception it runs into.
      throw UnreadableFileException.notASheet(file);
    }
  }

  private Table table(Sheet sheet, WorkbookParts.Marks marks) throws IOException {
    var rows = new ArrayList<TableRow>();
    var fill = new FillDown(marks.spans());
    try (var lines = sheet.openStream()) {
      for (var all = lines.iterator(); all.hasNext(); ) {
        keep(all.next(), marks.texts(), fill, rows);
      }
    }
    return new Table(sheet.getName(), rows, marks.spans());
  }

  private void keep(Row line, Set<String> texts, FillDown fill, List<TableRow> rows) {
    int width = Math.min(line.getCellCount(), limits.columns());
    var cells = new ArrayList<String>(width);
    var unsaved = new HashMap<Integer, String>();
    for (int i = 0; i < width; i++) {
      var cell = line.getCell(i);
      var fault = CellText.fault(cell, texts);
      cells.add(fault.isEmpty() ? CellText.of(cell) : "");
      if (!fault.isEmpty()) {
        unsaved.put(i, fault);
      }
    }
    if (unsaved.isEmpty() && cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (rows.size() == limits.rows()) {
      throw UnreadableFileException.tooManyRows(file, limits.rows());
    }
    fill.complete(line.getRowNum(), cells);
    rows.add(TableRow.of(line.getRowNum(), cells, unsaved));
  }
}
