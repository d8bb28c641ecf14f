package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Founds the branches of villages, their groups, and their members. */
final class Membership {

  /** When joint branches came into force, and the members of the former ones moved. */
  static final String JOINED = "2024-05-01";

  static final String ELECTED = "2024-01-15";
  private static final String ENDED = "2024-04-30";

  private final County county;
  private final Committees committees;

  Membership(County county) {
    this.county = county;
    this.committees = new Committees(county);
  }

  void write() {
    county.villages().filter(v -> v.branch == null).forEach(this::found);
  }

  private void found(Village village) {
    var joinedWith = village.joinedWith;
    if (joinedWith == null) {
      var name = village.shown() + Hierarchy.BRANCH;
      single(village, new Branch(village.code + "-ZB", name));
    } else {
      joint(village, joinedWith);
    }
  }

  private void single(Village village, Branch branch) {
    village.branch = branch;
    county.records.unit(
        branch.code, branch.name, Hierarchy.BRANCH, village.above, village.code, "", "");
    people(village, branch, "");
    committees.elect(List.of(village), branch, ELECTED);
  }

  private void joint(Village first, Village second) {
    former(first);
    former(second);
    var name = first.shortName() + second.shortName() + "联合党支部";
    var branch = new Branch(first.code + "-LZB", name);
    first.branch = branch;
    second.branch = branch;
    var serves = first.code + Hierarchy.COMMA + second.code;
    county.records.unit(branch.code, name, Hierarchy.BRANCH, first.above, serves, JOINED, "");
    succeed(first, branch);
    succeed(second, branch);
    people(first, branch, JOINED);
    people(second, branch, JOINED);
    committees.elect(List.of(first, second), branch, JOINED);
  }

  private void former(Village village) {
    var name = village.shown() + Hierarchy.BRANCH;
    county.records.unit(
        village.code + "-ZB", name, Hierarchy.BRANCH, village.above, village.code, "", ENDED);
  }

  private void succeed(Village village, Branch branch) {
    county
        .records
        .row(Kind.SUCCESSORS)
        .cell("old_code", village.code + "-ZB")
        .cell("new_code", branch.code)
        .cell("date", JOINED)
        .cell("how", "合并")
        .add();
  }

  private void people(Village village, Branch branch, String since) {
    var groups = new ArrayList<PartyGroup>();
    for (var size : sizes(village)) {
      groups.add(group(village, branch, size, since));
    }
    new VillagerGroups(county).write(village, groups);
    if (!village.has(Quirk.AGEING) && county.chance.percent(55)) {
      var activist = county.person(village.code + "-ZB-J01", 1984, 2004);
      activist.stage = Person.ACTIVIST;
      activist.unit = branch.code;
      branch.others.add(activist);
    }
  }

  private List<Integer> sizes(Village village) {
    if (!village.groupSizes.isEmpty()) {
      return village.groupSizes;
    }
    var groups = Math.max(1, (village.members + 3) / 7);
    return county.chance.parts(village.members, groups, Math.min(3, village.members / groups));
  }

  private PartyGroup group(Village village, Branch branch, int size, String since) {
    var number = branch.groups.size() + 1;
    var from = since.isEmpty() ? village.groupsSince : since;
    var group = new PartyGroup(branch.code + "-XZ" + number);
    branch.groups.add(group);
    var name = "第" + Numerals.of(number) + Hierarchy.GROUP;
    county.records.unit(group.code, name, Hierarchy.GROUP, branch.code, "", from, "");
    for (var m = 1; m <= size; m++) {
      var code = String.format(Locale.ROOT, "%s-%02d", group.code, m);
      group.members.add(member(code, group.code, from, village.has(Quirk.AGEING)));
    }
    return group;
  }

  private Person member(String code, String unit, String since, boolean old) {
    var share = county.chance.below(100);
    var person =
        old || share < 34
            ? county.person(code, 1941, 1961)
            : share < 75 ? county.person(code, 1962, 1981) : county.person(code, 1982, 2003);
    person.unit = unit;
    person.since = since;
    admit(person);
    if (county.chance.percent(18)) {
      person.skills.add(county.chance.of(Words.of("skills")));
    }
    return person;
  }

  /** Who was admitted in the last year reported is still on probation. */
  private void admit(Person person) {
    var year = county.chance.between(person.born + 19, Math.min(2025, person.born + 42));
    person.joined = year + (county.chance.percent(60) ? "-07" : "-12");
    person.stage = year == 2025 ? Person.PROBATIONARY : Person.MEMBER;
  }
}
