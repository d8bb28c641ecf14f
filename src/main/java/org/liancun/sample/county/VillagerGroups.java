package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down the villager groups of a village and which group covers each. */
final class VillagerGroups {

  private final County county;

  VillagerGroups(County county) {
    this.county = county;
  }

  static String code(Village village, int number) {
    return String.format(Locale.ROOT, "%s-C%02d", village.code, number);
  }

  static String name(int number) {
    return "第" + Numerals.of(number) + "村民小组";
  }

  void write(Village village, List<PartyGroup> groups) {
    var covering = covering(village, groups);
    var people = county.chance.parts(village.population, covering.size(), 1);
    for (var i = 0; i < covering.size(); i++) {
      var uncovered = i == 0 && village.has(Quirk.VILLAGER_GROUP_UNCOVERED);
      var households = Math.max(1, people.get(i) * 10 / 32);
      village.villagerGroups.add(households);
      county
          .records
          .row(Kind.VILLAGER_GROUPS)
          .cell("code", code(village, i + 1))
          .cell("name", name(i + 1))
          .cell("village_code", village.code)
          .cell("households", households)
          .cell("population", people.get(i))
          .cell("group_code", uncovered ? "" : covering.get(i).code)
          .add();
    }
  }

  /** {@return for each villager group of the village the group that covers it} */
  private static List<PartyGroup> covering(Village village, List<PartyGroup> groups) {
    var covering = new ArrayList<PartyGroup>();
    for (var g = 0; g < village.covers.size(); g++) {
      for (var i = 0; i < village.covers.get(g); i++) {
        covering.add(groups.get(g));
      }
    }
    var number = Math.clamp(village.population / 240, 1, 8);
    while (village.covers.isEmpty() && covering.size() < number) {
      covering.add(groups.get(covering.size() % groups.size()));
    }
    return covering;
  }
}
