package org.liancun.sample.county;

import java.util.List;
import java.util.stream.Collectors;

/** Writes down the units above the branches, and the villages. */
final class Hierarchy {

  static final String COUNTY = "县";
  static final String TOWNSHIP = "乡镇";
  static final String GENERAL_BRANCH = "党总支";
  static final String BRANCH = "党支部";
  static final String GROUP = "党小组";

  /** What a cell with a list puts between its entries. */
  static final String COMMA = "、";

  private final County county;

  Hierarchy(County county) {
    this.county = county;
  }

  void write() {
    unit(county.code, county.name, COUNTY, "", "");
    for (var township : county.townships) {
      unit(township.code, township.name, TOWNSHIP, county.code, "");
      for (var area : township.areas) {
        unit(area.code(), area.name(), GENERAL_BRANCH, township.code, "2010-03-01");
      }
      township.villages.forEach(this::village);
    }
  }

  private void unit(String code, String name, String level, String parent, String since) {
    county.records.unit(code, name, level, parent, "", since, "");
  }

  private void village(Village village) {
    county
        .records
        .row(Kind.VILLAGES)
        .cell("code", village.code)
        .cell("name", village.name)
        .cell("township_code", village.township.code)
        .cell("longitude", county.territory.longitude(village.at))
        .cell("latitude", county.territory.latitude(village.at))
        .cell("datum", "WGS-84")
        .cell("terrain", village.terrain)
        .cell("industries", village.has(Quirk.UNTOLD_INDUSTRIES) ? "" : told(village.industries))
        .cell("needs", told(village.needs))
        .cell("since", village.since)
        .add();
  }

  private static String told(List<String> words) {
    return words.stream().distinct().collect(Collectors.joining(COMMA));
  }
}
