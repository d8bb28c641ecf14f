package org.liancun.sample.county;

import java.util.Comparator;
import java.util.List;

/**
 * Fills the posts of a branch, of the villagers' committees of its villages, and of its groups;
 * some people serve in both committees.
 */
final class Committees {

  static final String SECRETARY = "书记";
  static final String DEPUTY = "副书记";
  static final String MEMBER = "委员";
  static final String LEADER = "组长";
  static final String DEPUTY_LEADER = "副组长";
  private static final String HEAD = "村委会主任";

  private final County county;

  Committees(County county) {
    this.county = county;
  }

  void elect(List<Village> villages, Branch branch, String since) {
    var first = villages.getFirst();
    if (!first.has(Quirk.WITHOUT_SECRETARY)) {
      branch.secretary =
          villages.size() > 1 ? strongerSide(branch, since) : branchPost(branch, SECRETARY, since);
    }
    if (!first.has(Quirk.AGEING)) {
      branchPost(branch, DEPUTY, since);
    }
    var members = first.has(Quirk.FULL_COMMITTEES) ? 3 : first.isSmall() ? 1 : 2;
    for (var m = 0; m < members && branch.candidates().size() > 1; m++) {
      branchPost(branch, MEMBER, since);
    }
    villages.forEach(village -> villagersCommittee(village, branch, since));
    branch.groups.forEach(group -> groupPosts(first, group, since));
  }

  /** In a joint branch the candidate of its first village was elected (S0, case a). */
  private Post strongerSide(Branch branch, String since) {
    var group = branch.groups.getFirst().members;
    var able = group.stream().filter(p -> p.isFree() && p.born > 1960 && !p.isNew()).toList();
    var holder = county.chance.of(able.isEmpty() ? group : able);
    return county.hold(holder, branch.code, SECRETARY, Post.BRANCH, since);
  }

  private Post branchPost(Branch branch, String title, String since) {
    var holder = county.chance.of(branch.candidates());
    return county.hold(holder, branch.code, title, Post.BRANCH, since);
  }

  private void villagersCommittee(Village village, Branch branch, String since) {
    var secretary = branch.secretary;
    var alsoHead = secretary != null && village.joinedWith == null && county.chance.percent(60);
    var head = alsoHead && secretary != null ? secretary.holder : local(village, branch, 1);
    committeePost(head, village, HEAD, since);
    var members = village.has(Quirk.FULL_COMMITTEES) ? 4 : 2;
    for (var m = 2; m < 2 + members; m++) {
      var title = m == 2 ? "副主任" : MEMBER;
      committeePost(local(village, branch, m), village, title, since);
    }
  }

  private void committeePost(Person holder, Village village, String title, String since) {
    village.committee.add(holder);
    county.hold(holder, village.code, title, Post.COMMITTEE, since);
  }

  /** Able people who are no members, or members who have no other post. */
  private Person local(Village village, Branch branch, int number) {
    var candidates = branch.candidates();
    if (candidates.size() > 2 && county.chance.percent(70)) {
      return county.chance.of(candidates);
    }
    var person = county.person(village.code + "-R0" + number, 1964, 1996);
    person.stage = county.chance.percent(60) ? Person.ABLE : Person.RETURNEE;
    person.skills.addAll(county.chance.some(Words.of("skills"), 2));
    return person;
  }

  private void groupPosts(Village village, PartyGroup group, String since) {
    var ownRules = !village.covers.isEmpty();
    var deputies = group.members.size() >= 8 && ownRules ? 2 : 1;
    var left = county.chance.shuffled(group.members);
    left.sort(
        Comparator.comparing((Person person) -> person.inOffice).thenComparing(Person::isNew));
    if (!village.has(Quirk.GROUP_WITHOUT_LEADER) || !group.code.endsWith("1")) {
      group.leader = groupPost(left.removeFirst(), group, LEADER, since);
    }
    for (var d = 0; d < deputies && left.size() > (ownRules ? 0 : 2); d++) {
      groupPost(left.removeFirst(), group, DEPUTY_LEADER, since);
    }
  }

  /** Those without another post come first. */
  private Person groupPost(Person holder, PartyGroup group, String title, String since) {
    county.hold(holder, group.code, title, Hierarchy.GROUP, since);
    return holder;
  }
}
