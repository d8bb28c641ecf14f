package org.liancun.sample.county;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Pairings and initiatives of any county, for what one village lacks and its neighbour can give.
 */
final class EverydayTies {

  private static final String OFFICE = "县委组织部";

  private final County county;
  private final Ties ties;
  private final Efforts efforts;
  private final Set<Village> paired = new HashSet<>();

  EverydayTies(County county, Ties ties, Efforts efforts) {
    this.county = county;
    this.ties = ties;
    this.efforts = efforts;
  }

  void tell(Township township) {
    efforts.institution(township.name + "农产品购销合作社", "合作社", township.code);
    for (var village : township.villages) {
      var joined = village.joinedWith;
      if (joined != null && paired.add(village) && paired.add(joined)) {
        joint(village, joined);
      } else if (county.namesAreReal) {
        neighbourly(village);
      } else if (village.strength() == Strength.STRONG) {
        helpNeighbour(village);
      }
    }
    if (!township.villages.isEmpty()) {
      coBuilding(township);
    }
  }

  private void joint(Village first, Village second) {
    var pairing =
        pair(first.code, second.code, Ties.MUTUAL, Ties.SMALL_VILLAGES, Ties.JOINT_BRANCH);
    agree(pairing, List.of(first, second));
    ties.delivery(pairing, "合用党群服务站", 1, "处", 0, "2024-08-01");
  }

  /** Small neighbours with real names share a service, which says nothing of how they stand. */
  private void neighbourly(Village village) {
    county.neighboursOf(village).stream()
        .filter(v -> v.isSmall() && village.isSmall() && !paired.contains(v))
        .findFirst()
        .filter(other -> paired.add(village) && paired.add(other))
        .ifPresent(
            other ->
                pair(village.code, other.code, Ties.MUTUAL, Ties.SMALL_VILLAGES, Ties.PAIRED_AID));
    if (county.chance.percent(6)) {
      initiative(village, county.neighboursOf(village), county.chance.of(Words.table("aids")));
    }
  }

  private void helpNeighbour(Village strong) {
    county.neighboursOf(strong).stream()
        .filter(v -> v.strength() == Strength.WEAK && !v.needs.isEmpty() && !paired.contains(v))
        .findFirst()
        .filter(weak -> paired.add(strong) && paired.add(weak))
        .ifPresent(weak -> help(strong, weak));
    if (county.chance.percent(20)) {
      initiative(strong, county.neighboursOf(strong), county.chance.of(Words.table("aids")));
    }
  }

  private void help(Village strong, Village weak) {
    var ground = county.chance.percent(70) ? Ties.STRONG_BESIDE_WEAK : Ties.DOUBLE_HUNDRED;
    var pairing = pair(strong.code, weak.code, Ties.HELPING, ground, Ties.PAIRED_AID);
    agree(pairing, List.of(strong, weak));
    for (var need : weak.needs) {
      Words.table("aids").stream()
          .filter(aid -> aid.getFirst().equals(need))
          .filter(aid -> county.chance.percent(60))
          .forEach(aid -> deliver(pairing, aid));
    }
  }

  private void deliver(String pairing, List<String> aid) {
    var quantity = Math.max(1, Integer.parseInt(aid.get(3)) * county.chance.between(5, 15) / 10);
    ties.delivery(pairing, aid.get(1), quantity, aid.get(2), 0, "2025-04-16");
  }

  private void initiative(Village giver, List<Village> receivers, List<String> aid) {
    if (receivers.isEmpty()) {
      return;
    }
    var quantity = Integer.parseInt(aid.get(3));
    efforts.initiative(
        giver.code,
        receivers.stream().map(v -> v.code).toList(),
        new Efforts.Amount(aid.get(1), quantity, aid.get(2), true),
        new Efforts.Amount("受益农户", quantity * 3 + 20, "户", true),
        "2024-03-01",
        "");
  }

  /** A department in town and a village of the township build their branches together. */
  private void coBuilding(Township township) {
    var departments = List.copyOf(county.departments.keySet());
    var village = county.chance.of(township.villages);
    var department = departments.get(county.chance.below(departments.size()));
    var branch = Objects.requireNonNull(county.departments.get(department));
    pair(department, village.code, Ties.HELPING, Ties.URBAN_RURAL, Ties.CO_BUILDING);
    var teacher = branch.others.getLast();
    var learners = village.branch().candidates();
    if (!learners.isEmpty()) {
      efforts.mentorship(teacher, learners.getFirst(), "财务管理", "2024-09-01", "");
    }
  }

  private void agree(String pairing, List<Village> villages) {
    for (var village : villages) {
      var against = county.chance.between(0, 4);
      ties.opinion(pairing, village, "2024-01-12", 16 + village.population / 40, against, 1);
    }
  }

  private String pair(String first, String second, String direction, String ground, String form) {
    var pairing =
        ties.pair(
            new Ties.Tie(
                first,
                second,
                direction,
                ground,
                form,
                Ties.IN_FORCE,
                Membership.JOINED,
                "",
                "",
                ""));
    ties.step(pairing, Ties.SUBMITTED, "2024-03-11", OFFICE, "", "");
    ties.step(pairing, Ties.APPROVED, "2024-04-18", OFFICE, "", "");
    ties.step(pairing, Ties.IN_FORCE, Membership.JOINED, OFFICE, "", "");
    return pairing;
  }
}
