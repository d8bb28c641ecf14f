package org.liancun.intake;

import java.util.ArrayList;
import java.util.List;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.reading.UnreadableFileException;

/** An official list of divisions by itself: read for its names and codes, without a graph. */
public final class DivisionList {

  public static final Column CODE =
      Column.required("code", "代码", "编码", "区划代码", "行政区划代码", "统计用区划代码", "单位代码", "机构代码");
  public static final Column NAME =
      Column.required("name", "名称", "单位名称", "区划名称", "行政区划名称", "村名", "全称");
  public static final Column LEVEL =
      Column.required("level", "级别", "层级", "区划级别", "行政级别", "type", "类型");
  public static final Column UPPER =
      Column.required("parent_code", "上级代码", "父级代码", "上级编码", "父级编码", "上级", "上级区划代码", "parent");

  /** Its columns, in the order of a template. */
  public static final List<Column> COLUMNS = List.of(CODE, NAME, LEVEL, UPPER);

  private DivisionList() {}

  /** One row, as it is written. */
  public record Entry(String code, String name, String level, String upper) {}

  /** {@return what comes of reading a file: its sheets, or why there are none} */
  public static Reading read(Upload upload) {
    var notes = new ArrayList<Message>();
    try {
      var tables = new SpreadsheetReader(ReadingLimits.USUAL).read(upload.file(), upload.bytes());
      return new SheetFinder(List.of(new Kind()), List.of()).find(tables, notes);
    } catch (UnreadableFileException e) {
      return new Reading.Unreadable(new Message(e.key(), e.values()));
    }
  }

  /** {@return the rows of what was read} */
  public static List<Entry> entries(Reading.Understood reading) {
    return reading.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(row -> new Entry(row.get(CODE), row.get(NAME), row.get(LEVEL), row.get(UPPER)))
        .toList();
  }

  private record Kind() implements SheetKind {

    @Override
    public String key() {
      return "divisions";
    }

    @Override
    public List<Column> columns() {
      return COLUMNS;
    }

    @Override
    public SheetComparison comparison() {
      throw new UnsupportedOperationException("A list by itself is compared with nothing");
    }
  }
}
