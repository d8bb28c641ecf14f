package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;

/** A county of any size: townships of some thirty villages, general branches of some six. */
final class InventedPlan {

  /** As many counties as the names last for, each of another name. */
  static final int MOST = 90;

  private static final int VILLAGES_A_TOWNSHIP = 32;
  private static final int VILLAGES_AN_AREA = 6;

  private final String prefix;
  private final County county;

  InventedPlan(long seed, int number) {
    this.prefix = String.format(Locale.ROOT, "99%02d%02d", 10 + number / 30, 21 + number % 30);
    var territory = new Territory(112.2 + number % 8 * 0.8, 34.4 + Math.floorDiv(number, 8) * 0.7);
    var chance = new Chance(seed * 1_000_003 + number);
    this.county = new County(prefix + "000000", name(seed, number), territory, chance);
  }

  /** All counties of a seed draw their names from one row, so that no two are alike. */
  private static String name(long seed, int number) {
    var names = new Names(new Chance(seed));
    for (var i = 0; i < number; i++) {
      names.county();
    }
    return names.county();
  }

  CountyRecords records(int villages, int members) {
    var townships = (villages + VILLAGES_A_TOWNSHIP - 1) / VILLAGES_A_TOWNSHIP;
    var sizes = Chance.even(villages, townships);
    for (var size : sizes) {
      township(size);
    }
    Everyday.share(county, members);
    return new Assembly(county).tell(List.of(new Everyday(county), new Mergers(county)));
  }

  private void township(int villages) {
    var number = county.townships.size() + 1;
    var code = String.format(Locale.ROOT, "%s%03d000", prefix, 100 + number);
    var township = new Township(code, county.names.township());
    county.townships.add(township);
    for (var size : Chance.even(villages, Math.max(1, villages / VILLAGES_AN_AREA))) {
      area(township, size);
    }
  }

  private void area(Township township, int villages) {
    var area = Township.Area.of(township, township.areas.size() + 1);
    township.areas.add(area);
    for (var v = 0; v < villages; v++) {
      var number = 200 + township.villages.size();
      var village = Village.in(township, number, county.names.village(), area.code());
      area.villages().add(village);
      township.villages.add(village);
    }
  }
}
