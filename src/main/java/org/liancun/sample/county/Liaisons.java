package org.liancun.sample.county;

import java.util.List;
import java.util.stream.Stream;

/**
 * S3, responsibility: county leaders take townships and link villages, departments and township
 * cadres take villages, village cadres take villager groups and their households.
 */
final class Liaisons {

  private static final String SINCE = "2024-03-01";
  private static final String VILLAGE = "包村";

  private final County county;
  private final Efforts efforts;

  Liaisons(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  void write() {
    for (var t = 0; t < county.townships.size(); t++) {
      var leader = county.leaders.get(t % county.leaders.size());
      answer(leader, county.townships.get(t).code, "联系乡镇");
    }
    var villages = county.villages().filter(v -> !v.has(Quirk.UNANSWERED)).toList();
    linkVillages(villages);
    departments(villages);
    county.townships.forEach(this::cadres);
    villages.forEach(this::villagerGroups);
  }

  private void linkVillages(List<Village> villages) {
    var links = county.chance.some(villages, county.leaders.size());
    for (var l = 0; l < links.size(); l++) {
      answer(county.leaders.get(l), links.get(l).code, "联系村");
    }
  }

  private void departments(List<Village> villages) {
    var departments = List.copyOf(county.departments.keySet());
    var taken = county.chance.some(villages, villages.size() * 2 / 5);
    for (var v = 0; v < taken.size(); v++) {
      var department = departments.get(v % departments.size());
      efforts.responsibility(department, taken.get(v).code, VILLAGE, 0, SINCE, "");
    }
  }

  /** Each cadre takes a share; one who is to be overloaded takes all but the last of them. */
  private void cadres(Township township) {
    var villages = township.villages.stream().filter(v -> !v.has(Quirk.UNANSWERED)).toList();
    for (var v = 0; v < villages.size(); v++) {
      var alone = township.oneCadreAnswersForMost && v < villages.size() - 2;
      var cadre = township.cadres.get(alone ? 0 : v % township.cadres.size());
      answer(cadre, villages.get(v).code, VILLAGE);
    }
  }

  /** Gives a village that has one cadre of its township already another. */
  void again(Village village) {
    var township = county.townships.stream().filter(t -> t.villages.contains(village)).findFirst();
    var cadres = township.orElseThrow().cadres;
    var next = township.orElseThrow().villages.indexOf(village) + 1;
    answer(cadres.get(next % cadres.size()), village.code, VILLAGE);
  }

  private void answer(Person person, String target, String role) {
    efforts.responsibility(person.code, target, role, 0, SINCE, "");
  }

  private void villagerGroups(Village village) {
    var cadres = cadres(village);
    for (var g = 0; g < village.villagerGroups.size() && !cadres.isEmpty(); g++) {
      var cadre = cadres.get(g % cadres.size());
      var households = village.villagerGroups.get(g);
      var target = VillagerGroups.code(village, g + 1);
      efforts.responsibility(cadre.code, target, "联组联户", households, SINCE, "");
    }
  }

  private static List<Person> cadres(Village village) {
    var secretary = village.branch().secretary;
    var first = secretary == null ? Stream.<Person>empty() : Stream.of(secretary.holder);
    return Stream.concat(first, village.committee.stream()).distinct().toList();
  }
}
