package org.liancun.intake;

import java.nio.charset.StandardCharsets;

/** An invented list of many villages, codes of the reserved range beginning 99. */
final class LargeList {

  private static final int VILLAGES_OF_TOWNSHIP = 40;
  private static final int TOWNSHIPS_OF_COUNTY = 25;

  private LargeList() {}

  /** {@return a list of about so many rows} */
  static byte[] of(int rows) {
    var list = new StringBuilder("code,name,level,parent_code\n");
    int villages = 0;
    for (int county = 1; villages < rows; county++) {
      var c = "99%02d%02d".formatted(county / 90 + 1, county % 90 + 1);
      list.append("%s000000,测试%d县,3,\n".formatted(c, county));
      for (int township = 1; township <= TOWNSHIPS_OF_COUNTY && villages < rows; township++) {
        var t = c + "%03d".formatted(township);
        list.append("%s000,柳泉%d镇,4,%s000000\n".formatted(t, township, c));
        for (int village = 1; village <= VILLAGES_OF_TOWNSHIP; village++, villages++) {
          list.append("%s%03d,柏树屯%d村村民委员会,5,%s000\n".formatted(t, village, village, t));
        }
      }
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }
}
