package org.liancun.sample.county;

import java.util.List;

/**
 * Who leads the general branches of every township, as in S2: its secretary is of the township's
 * leading team, its deputies are liaison cadres, its members the secretaries of its branches. They
 * are told of last, for a story may have changed a secretary.
 */
final class AreaTeams implements Story {

  private final County county;

  AreaTeams(County county) {
    this.county = county;
  }

  @Override
  public void cast() {}

  @Override
  public void tell() {
    county.townships.stream().filter(t -> !t.areas.isEmpty()).forEach(this::staff);
  }

  private void staff(Township township) {
    var liaisons = Chance.even(township.cadres.size(), township.areas.size());
    var from = 0;
    for (var a = 0; a < township.areas.size(); a++) {
      var to = from + liaisons.get(a);
      staff(township, a, township.cadres.subList(from, to));
      from = to;
    }
  }

  private void staff(Township township, int number, List<Person> deputies) {
    var area = township.areas.get(number);
    var leader = township.leaders.get(1 + number % (township.leaders.size() - 1));
    hold(leader, area, Committees.SECRETARY);
    deputies.forEach(deputy -> hold(deputy, area, Committees.DEPUTY));
    area.villages().stream()
        .map(village -> village.branch().secretary)
        .filter(secretary -> secretary != null)
        .map(secretary -> secretary.holder)
        .distinct()
        .filter(holder -> !isDeputy(holder, area))
        .forEach(holder -> hold(holder, area, Committees.MEMBER));
  }

  /** A joint branch's secretary may be deputy secretary already (S0, case b). */
  private boolean isDeputy(Person holder, Township.Area area) {
    return county.posts.stream().anyMatch(p -> p.holder == holder && p.unit.equals(area.code()));
  }

  private void hold(Person holder, Township.Area area, String title) {
    county.hold(holder, area.code(), title, Hierarchy.GENERAL_BRANCH, "2024-03-01");
  }
}
