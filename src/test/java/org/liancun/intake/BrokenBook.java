package org.liancun.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a text draws it, and the remarks that belong to it. Cells stand between bars; in
 * them {@code #} begins a number, {@code @} a date, {@code =} a formula without its value, {@code
 * ␣} is a blank at an end, {@code <} and {@code ^} go on with the cell to the left and above.
 *
 * @param kind of sheet
 * @param drawing of the sheet, its name first
 * @param remarks one a line
 */
record BrokenBook(String kind, List<String> drawing, List<String> remarks) {

  private static final Path FOLDER = Path.of("src/test/resources/broken");
  private static final String REMARKS = "=== remarks";

  static List<BrokenBook> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(BrokenBook::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenBook read(Path file) {
    try {
      var lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("# ")).toList();
      int end = lines.contains(REMARKS) ? lines.indexOf(REMARKS) : lines.size();
      return new BrokenBook(
          file.getFileName().toString().replace(".txt", ""),
          lines.subList(0, end),
          lines.subList(Math.min(end + 1, lines.size()), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Upload upload() {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet(drawing.getFirst().replaceAll("[\\[\\]]", ""));
      var grid = drawing.stream().skip(1).map(BrokenBook::cells).toList();
      for (int row = 0; row < grid.size(); row++) {
        var cells = sheet.createRow(row);
        for (int column = 0; column < grid.get(row).size(); column++) {
          fill(cells.createCell(column), grid.get(row).get(column));
          merge(sheet, grid, row, column);
        }
      }
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return new Upload(kind + ".xlsx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.startsWith("#")) {
      cell.setCellValue(Double.parseDouble(text.substring(1)));
    } else if (text.startsWith("@")) {
      var style = cell.getSheet().getWorkbook().createCellStyle();
      style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("yyyy/m/d"));
      cell.setCellStyle(style);
      cell.setCellValue(LocalDate.parse(text.substring(1)));
    } else if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (!goesOn(text)) {
      cell.setCellValue(text.replace('␣', ' '));
    }
  }

  private static void merge(XSSFSheet sheet, List<List<String>> grid, int row, int column) {
    int right = column;
    while (cell(grid, row, right + 1).equals("<")) {
      right++;
    }
    int bottom = row;
    while (cell(grid, bottom + 1, column).equals("^")) {
      bottom++;
    }
    if (!goesOn(cell(grid, row, column)) && (right > column || bottom > row)) {
      sheet.addMergedRegion(new CellRangeAddress(row, bottom, column, right));
    }
  }

  private static boolean goesOn(String text) {
    return text.equals("<") || text.equals("^");
  }

  private static String cell(List<List<String>> grid, int row, int column) {
    return row < grid.size() && column < grid.get(row).size() ? grid.get(row).get(column) : "";
  }

  private static List<String> cells(String line) {
    return line.isBlank()
        ? List.of()
        : Stream.of(line.split("\\|", -1)).map(cell -> cell.replaceAll("^ +| +$", "")).toList();
  }
}
