package org.liancun.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A clerk's workbook of a township, with three faults, of which two stand side by side. */
final class StoryBook {

  private static final Map<String, List<String>> SHEETS =
      Map.of(
          "组织",
          List.of(
              "青山县党组织",
              "代码,名称,层级,上级代码,服务村",
              "990001000000,青山县,县,,",
              "990001101000,东镇,乡镇,990001000000,",
              "B1,甲村党支部,党支部,990001101000,990001101201",
              "B2,乙村党支部,党支部,990001101000,"),
          "行政村",
          List.of("村代码,村名,乡镇", "990001101201,甲村,东镇"),
          "人员",
          List.of("编号,姓名,性别,所在党支部,入党时间", "P1,张一,男,B1,2001-07", "P2,李二,女,B1,2011-07"));

  private StoryBook() {}

  static byte[] right() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      SHEETS.forEach((name, lines) -> fill(workbook.createSheet(name), lines));
      workbook.getSheet("组织").addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      return bytes(workbook);
    }
  }

  static byte[] broken() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(right()))) {
      set(workbook, "组织", "D4", "990001000001");
      set(workbook, "人员", "D3", "甲村党支布");
      set(workbook, "人员", "E3", "去年七月");
      return bytes(workbook);
    }
  }

  /** Reads each remark, and writes what is right in its place. */
  static byte[] corrected(byte[] copy) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      assertThat(note(workbook, "组织", "D4")).contains("没有 990001000001", "990001000000 青山县");
      assertThat(note(workbook, "人员", "D3")).contains("没有 甲村党支布", "B1 甲村党支部");
      assertThat(note(workbook, "人员", "E3")).contains("不是 2026-11 这样的年月");
      assertThat(workbook.getSheet("组织").getNumMergedRegions()).isEqualTo(1);
      set(workbook, "组织", "D4", "990001000000");
      set(workbook, "人员", "D3", "B1");
      set(workbook, "人员", "E3", "2011-07");
      return bytes(workbook);
    }
  }

  private static void fill(XSSFSheet sheet, List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      var cells = sheet.createRow(row);
      var texts = lines.get(row).split(",", -1);
      for (int column = 0; column < texts.length; column++) {
        cells.createCell(column).setCellValue(texts[column]);
      }
    }
  }

  private static void set(XSSFWorkbook workbook, String sheet, String cell, String text) {
    var address = new CellAddress(cell);
    workbook
        .getSheet(sheet)
        .getRow(address.getRow())
        .getCell(address.getColumn())
        .setCellValue(text);
  }

  private static String note(XSSFWorkbook workbook, String sheet, String cell) {
    return workbook.getSheet(sheet).getCellComment(new CellAddress(cell)).getString().getString();
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
