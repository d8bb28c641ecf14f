package org.liancun.intake.divisions;

import org.jspecify.annotations.Nullable;
import org.liancun.intake.DivisionList;
import org.liancun.intake.Place;
import org.liancun.intake.SheetRow;
import org.liancun.ledger.WrittenCode;
import org.liancun.organization.Level;

/**
 * One row of an official list.
 *
 * @param level null: the sheet does not say one that exists
 * @param upper code of what it lies in; empty: not said
 */
record Division(SheetRow row, String code, String name, @Nullable Level level, String upper) {

  static Division of(SheetRow row) {
    return new Division(
        row,
        WrittenCode.digits(row.get(DivisionList.CODE)),
        row.get(DivisionList.NAME),
        Level.of(row.get(DivisionList.LEVEL)).filter(Division::isOfficial).orElse(null),
        WrittenCode.digits(row.get(DivisionList.UPPER)));
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
