package org.liancun.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/** The real list of a county and of one township of another, as different programs save it. */
final class CountyList {

  private CountyList() {}

  static byte[] gb18030() {
    return text().getBytes(Charset.forName("GB18030"));
  }

  static byte[] marked() {
    return utf8("\uFEFF" + text());
  }

  static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("区划");
      var lines = text().lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        var cells = lines.get(row).split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          if (cells[column].matches("\\d+")) {
            sheet.value(row, column, Long.valueOf(cells[column]));
          } else {
            sheet.value(row, column, cells[column]);
          }
        }
      }
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  static byte[] bytes() {
    try (var list = CountyList.class.getResourceAsStream("/divisions-guanxian-anding-2020.csv")) {
      return Objects.requireNonNull(list).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
