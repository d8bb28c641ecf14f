package org.liancun.intake.divisions;

import org.jspecify.annotations.Nullable;
import org.liancun.intake.Column;
import org.liancun.intake.Place;
import org.liancun.intake.SheetRow;
import org.liancun.organization.Level;

/**
 * One row of an official list.
 *
 * @param level null: the sheet does not say one that exists
 * @param upper code of what it lies in; empty: not said
 */
record Division(SheetRow row, String code, String name, @Nullable Level level, String upper) {

  static final Column CODE =
      Column.required("code", "代码", "编码", "区划代码", "行政区划代码", "统计用区划代码", "单位代码", "机构代码");
  static final Column NAME = Column.required("name", "名称", "单位名称", "区划名称", "行政区划名称", "村名", "全称");
  static final Column LEVEL = Column.required("level", "级别", "层级", "区划级别", "行政级别", "type", "类型");
  static final Column UPPER =
      Column.required("parent_code", "上级代码", "父级代码", "上级编码", "父级编码", "上级", "上级区划代码", "parent");

  static Division of(SheetRow row) {
    return new Division(
        row,
        row.get(CODE),
        row.get(NAME),
        Level.of(row.get(LEVEL)).filter(Division::isOfficial).orElse(null),
        row.get(UPPER));
  }

  boolean isVillage() {
    return level == Level.VILLAGE;
  }

  Place place() {
    return row.place();
  }

  /** The list of the statistical office knows no levels but these. */
  static boolean isOfficial(Level level) {
    return level == Level.VILLAGE || level.compareTo(Level.TOWNSHIP) <= 0;
  }
}
