package org.liancun.sample.county;

import java.util.List;
import java.util.Objects;

/**
 * S3, mechanisms around the hierarchy: who answers for whom ({@link Liaisons}), duty posts ({@link
 * DutyPosts}), who taught whom ({@link Mentoring}), how cadres grew (育找选促, 双培双带), and the two
 * councils. Among them what staff ask about: a cadre with too many villages, a village that nobody
 * answers for, one with two cadres for the same, and villages that lost their contact when a leader
 * moved.
 */
final class Mechanisms implements Story {

  private static final String COUNCILS = "两议会";

  private final County county;
  private final Efforts efforts;

  Mechanisms(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  @Override
  public void cast() {
    quirk("黑营村", Quirk.UNANSWERED);
    quirk("上泉营村", Quirk.GROUP_WITHOUT_LEADER);
    quirk("梁河村", Quirk.VILLAGER_GROUP_UNCOVERED);
    quirk("桃家沟村", Quirk.AGEING);
    quirk("小松坊村", Quirk.FULL_COMMITTEES).population = 236;
    var uneven = quirk("金桥村");
    uneven.groupSizes = List.of(15, 4, 2);
    uneven.members = 21;
    county.township("杏坪镇").oneCadreAnswersForMost = true;
    county.village("泉家沟村").members = 42;
    county.village("小桥河村").members = 38;
    quirk("泉家沟村").industries.add("大棚蔬菜");
    quirk("小桥河村");
    county.village("下柳坡村").quirks.add(Quirk.UNTOLD_INDUSTRIES);
  }

  private Village quirk(String name, Quirk... quirks) {
    var village = county.village(name);
    village.cast = true;
    village.quirks.addAll(List.of(quirks));
    return village;
  }

  @Override
  public void tell() {
    var mentoring = new Mentoring(county, efforts);
    mentoring.lines(county.village("泉家沟村"), county.village("小桥河村"));
    mentoring.pairs(25);
    mentoring.bothWays(county.village("溪营村"));
    grown();
    councils();
    var liaisons = new Liaisons(county, efforts);
    liaisons.write();
    liaisons.again(county.village("沟岭村"));
    leaderWhoMoved();
    new DutyPosts(county).write(DutyPosts.HOLDERS);
    postNotGivenUp();
  }

  /** Able people became members, members became able, trusted ones cadres, post by post. */
  private void grown() {
    for (var township : county.townships) {
      township.villages.stream().filter(Mechanisms::couldHaveGrown).limit(2).forEach(this::grown);
    }
  }

  private static boolean couldHaveGrown(Village village) {
    var secretary = village.branch().secretary;
    return secretary != null
        && village.joinedWith == null
        && secretary.holder.code.startsWith(village.code)
        && secretary.holder.born < 1986
        && secretary.holder.joinedIn() < 2014;
  }

  private void grown(Village village) {
    var person = Objects.requireNonNull(village.branch().secretary).holder;
    person.skills.add(village.industries.getFirst() + "能手");
    var branch = village.branch().code;
    county.held(person, village.code, "村民代表", Post.COMMITTEE, "2012-01-01", "2015-01-01");
    county.held(person, branch, Committees.MEMBER, Post.BRANCH, "2015-01-01", "2018-04-01");
    county.held(person, branch, Committees.DEPUTY, Post.BRANCH, "2018-04-01", "2024-01-01");
  }

  /** Members' council and villagers' representatives' council, in one township. */
  private void councils() {
    for (var village : county.township("青岗乡").villages) {
      var members = village.branch().members().filter(p -> p.born > 1950).limit(3).toList();
      for (var i = 0; i < members.size(); i++) {
        var title = i == 0 ? "党员议事会召集人" : "党员议事会成员";
        county.hold(members.get(i), village.code, title, COUNCILS, "2024-02-01");
      }
      var head = village.committee.getFirst();
      county.hold(head, village.code, "村民代表议事会召集人", COUNCILS, "2024-02-01");
    }
  }

  /** He was moved away, and nobody took over his township's two villages. */
  private void leaderWhoMoved() {
    var person = county.person(county.code + "-ZB00-900", 1967, 1972);
    person.education = "本科";
    person.joined = "1994-07";
    person.unit = county.code + "-ZB00";
    person.until = "2025-06-30";
    county.held(person, county.code, "副县长(已调离)", "县政府", "2021-07-01", person.until);
    for (var name : List.of("黑营村", "岗屯村")) {
      efforts.responsibility(
          person.code, county.village(name).code, "联系村", 0, "2022-03-01", person.until);
    }
  }

  /** A member of a branch's committee moved away, and is still of the committee. */
  private void postNotGivenUp() {
    var branch = county.village("龙家店村").branch().code;
    var person = county.person(branch + "-900", 1975, 1985);
    person.joined = "2004-07";
    person.unit = branch;
    person.until = "2025-08-31";
    county.hold(person, branch, Committees.MEMBER, Post.BRANCH, "2024-01-15");
  }
}
