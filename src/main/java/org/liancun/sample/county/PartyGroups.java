package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * S1, party groups take over from abolished group cadres: in 榆坪乡 with 83 villager groups and 251
 * members the 83 posts ended, and 36 groups were set up, mostly of about 5 members (3 to 13),
 * mostly for two villager groups. Each year 5 advanced groups get 200 yuan, excellent members 50
 * each; leaders who were excellent three years running 500 once. What a leader gets for one year
 * the domain does not say; the cell is left blank.
 */
final class PartyGroups implements Story {

  static final String TOWNSHIP = "榆坪乡";
  private static final String BEGAN = "2022-01-01";
  private static final String ENDED = "2021-12-31";
  private static final String BODY = "村民小组";

  /** Of the 83 group cadres; the others were no members. */
  private static final int CADRES_WHO_ARE_MEMBERS = 58;

  private final County county;
  private final Efforts efforts;
  private int cadres;

  PartyGroups(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  @Override
  public void cast() {
    var sizes =
        county.chance.shuffled(repeated(3, 1, 4, 3, 5, 13, 6, 5, 9, 9, 10, 1, 12, 2, 13, 2));
    var covers = county.chance.shuffled(repeated(1, 2, 2, 25, 3, 5, 4, 4));
    var from = 0;
    for (var village : county.township(TOWNSHIP).villages) {
      var to = from + (village.code.compareTo(sixth()) < 0 ? 4 : 3);
      settle(village, sizes.subList(from, to), covers.subList(from, to));
      from = to;
    }
  }

  /** The first six villages have four groups each, the other four three. */
  private String sixth() {
    return county.township(TOWNSHIP).villages.get(6).code;
  }

  private void settle(Village village, List<Integer> sizes, List<Integer> covers) {
    village.cast = true;
    village.groupSizes = List.copyOf(sizes);
    village.covers = List.copyOf(covers);
    village.members = sum(sizes);
    village.population = sum(covers) * county.chance.between(78, 104);
    village.groupsSince = BEGAN;
    village.needs.add("便民服务");
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return the first number as often as the second says, and so on} */
  private static List<Integer> repeated(int... numbersAndTimes) {
    var all = new ArrayList<Integer>();
    for (var i = 0; i < numbersAndTimes.length; i += 2) {
      all.addAll(Collections.nCopies(numbersAndTimes[i + 1], numbersAndTimes[i]));
    }
    return all;
  }

  @Override
  public void tell() {
    var township = county.township(TOWNSHIP);
    township.villages.forEach(this::formerCadres);
    var groups = township.villages.stream().flatMap(v -> v.branch().groups.stream()).toList();
    assess(township, county.chance.shuffled(groups));
  }

  /** Leaders of groups are mostly former cadres of the villager groups. */
  private void formerCadres(Village village) {
    var members = new ArrayList<Person>();
    village.branch().groups.stream()
        .map(g -> Objects.requireNonNull(g.leader))
        .filter(leader -> leader.born < 1992)
        .forEach(members::add);
    village
        .branch()
        .members()
        .filter(p -> !members.contains(p) && p.born < 1985)
        .forEach(members::add);
    for (var i = 0; i < village.villagerGroups.size(); i++) {
      var member = i < members.size() && isMembersTurn();
      var person = member ? members.get(i) : representative(village, i + 1);
      var title = VillagerGroups.name(i + 1) + Committees.LEADER;
      county.held(person, village.code, title, BODY, "2015-01-01", ENDED);
    }
  }

  private boolean isMembersTurn() {
    var before = cadres * CADRES_WHO_ARE_MEMBERS / 83;
    cadres++;
    return cadres * CADRES_WHO_ARE_MEMBERS / 83 > before;
  }

  private Person representative(Village village, int number) {
    var person = county.person(village.code + "-D" + number, 1948, 1975);
    person.stage = Person.REPRESENTATIVE;
    return person;
  }

  private void assess(Township township, List<PartyGroup> groups) {
    var leaders = groups.stream().map(g -> Objects.requireNonNull(g.leader)).toList();
    var members =
        groups.stream().flatMap(g -> g.members.stream()).filter(p -> !p.inOffice).toList();
    for (var y = 0; y < 3; y++) {
      var year = Figures.FIRST_YEAR + y;
      groups.subList(4 * y, 4 * y + 5).forEach(g -> award(township, year, g.code, "先进党小组", 200));
      excellentLeaders(leaders, y).forEach(p -> award(township, year, p.code, "优秀党小组长", 0));
      county.chance.some(members, 20).forEach(p -> award(township, year, p.code, "优秀党员", 50));
    }
    leaders
        .subList(0, 3)
        .forEach(p -> award(township, Figures.FIRST_YEAR + 2, p.code, "连续三年优秀党小组长", 500));
  }

  /** Three every year; besides them six, of whom two again the year after, none three times. */
  private static List<Person> excellentLeaders(List<Person> leaders, int y) {
    var excellent = new ArrayList<>(leaders.subList(0, 3));
    excellent.addAll(leaders.subList(3 + 4 * y, 3 + 4 * y + 6));
    return excellent;
  }

  private void award(Township township, int year, String subject, String award, int yuan) {
    efforts.award(year, subject, award, yuan, township.code);
  }
}
