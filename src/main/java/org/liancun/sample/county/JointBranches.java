package org.liancun.sample.county;

import java.util.List;
import java.util.Objects;

/**
 * S0, joint village branches: 8 villages of 3 townships in 4 joint branches, joined during an
 * election. Case (a) lies in 石桥镇: an existing double-hundred tie; 200,000 yuan, roads for both
 * villages, 5 wells; the weak village objected first, later both agreed. Case (b) lies in 青岗乡:
 * strong beside weak; 13 technicians for a winter, a ring road planned, and the joint secretary is
 * also deputy secretary of the area's general branch. Case (c) lies in 柳泉镇, a town of bearing
 * forges: two mutual pairs of villages under 300 people, and a committee member's forge became the
 * centre of a market for all small forges.
 */
final class JointBranches implements Story {

  private static final String FORGES = "轴承锻造";
  private static final String VEGETABLES = "大棚蔬菜";
  private static final List<String> SENT_BACK_TO = List.of("黄桥村");

  private final County county;
  private final Ties ties;
  private final Efforts efforts;

  JointBranches(County county, Ties ties, Efforts efforts) {
    this.county = county;
    this.ties = ties;
    this.efforts = efforts;
  }

  @Override
  public void cast() {
    join("大红家寨村", "前柏河村", "苹果", 612, 334);
    join("青坊村", "溪营村", VEGETABLES, 846, 405);
    join("凤家庄村", "杨桥村", FORGES, 246, 212);
    join("红家庄村", "黄桥村", FORGES, 268, 231);
    helps("大红家寨村", "前柏河村", "灌溉机井", "通村道路");
    helps("青坊村", "溪营村", "种植技术", "致富带头人");
  }

  private void join(String first, String second, String trade, int people, int otherPeople) {
    var one = county.village(first);
    var other = county.village(second);
    settle(one, trade, people);
    settle(other, trade, otherPeople);
    one.joinedWith = other;
    other.joinedWith = one;
    other.above = one.above;
  }

  private static void settle(Village village, String trade, int people) {
    village.cast = true;
    village.population = people;
    village.members = Math.max(8, people / 26);
    village.industries.add(trade);
  }

  private void helps(String strong, String weak, String... needs) {
    county.village(strong).is(Strength.STRONG, Strength.STRONG, Strength.STRONG);
    county.village(weak).is(Strength.WEAK, Strength.WEAK, Strength.MEDIUM);
    county.village(weak).needs.addAll(List.of(needs));
  }

  @Override
  public void tell() {
    strongAndPairedAlready();
    strongBesideWeak();
    smallVillages();
  }

  private void strongAndPairedAlready() {
    var weak = county.village("前柏河村");
    var pairing = pair("大红家寨村", "前柏河村", Ties.HELPING, Ties.DOUBLE_HUNDRED, "35");
    ties.opinion(pairing, weak, "2023-12-20", 9, 21, 3);
    agree(pairing, weak, "2024-01-28");
    agree(pairing, county.village("大红家寨村"), "2024-01-05");
    ties.delivery(
        pairing,
        "筹集帮扶资金",
        20,
        "万元",
        200_000,
        "2024-06-20",
        reviewed("2024-12-25", "资金全部到账并用于通路和打井"));
    ties.delivery(pairing, "村庄通路", 2, "村", 0, "2024-09-28", reviewed("2024-12-25", "两村之间的路已通车"));
    ties.delivery(pairing, "打机井", 5, "眼", 0, "2024-11-15", reviewed("2024-12-25", "五眼井都能出水浇地"));
  }

  private void strongBesideWeak() {
    var pairing = pair("青坊村", "溪营村", Ties.HELPING, Ties.STRONG_BESIDE_WEAK, "36");
    agree(pairing, county.village("青坊村"), "2024-01-06");
    agree(pairing, county.village("溪营村"), "2024-01-09");
    ties.delivery(
        pairing, "选派大棚技术员驻棚一冬", 13, "名", 0, "2024-11-20", reviewed("2025-03-28", "冬茬蔬菜按期上市"));
    ties.delivery(pairing, "规划环村路", 1, "条", 0, "2025-04-10");
    var secretary = Objects.requireNonNull(county.village("青坊村").branch().secretary).holder;
    var above = county.village("青坊村").above;
    county.hold(secretary, above, Committees.DEPUTY, Hierarchy.GENERAL_BRANCH, "2024-06-01");
  }

  private void smallVillages() {
    var first = pair("凤家庄村", "杨桥村", Ties.MUTUAL, Ties.SMALL_VILLAGES, "37");
    agree(first, county.village("凤家庄村"), "2024-01-04");
    agree(first, county.village("杨桥村"), "2024-01-04");
    ties.delivery(first, "合用党群服务站", 1, "处", 0, "2024-08-01", reviewed("2024-12-26", "两村党员在一处开会"));
    var second = pair("红家庄村", "黄桥村", Ties.MUTUAL, Ties.SMALL_VILLAGES, "38");
    agree(second, county.village("红家庄村"), "2024-01-07");
    agree(second, county.village("黄桥村"), "2024-01-07");
    ties.delivery(second, "建成轴承交易市场", 1, "处", 0, "2025-03-18");
    market();
  }

  private void market() {
    var village = county.village("红家庄村");
    var owner =
        county.posts.stream()
            .filter(p -> p.unit.equals(village.branch().code))
            .filter(p -> p.title.equals(Committees.MEMBER))
            .findFirst()
            .orElseThrow()
            .holder;
    owner.skills.add("锻造");
    var forge = efforts.institution(owner.name + "锻造厂", "企业", village.township.code);
    var receivers = List.of("红家庄村", "黄桥村", "凤家庄村", "杨桥村");
    efforts.initiative(
        forge,
        receivers.stream().map(name -> county.village(name).code).toList(),
        new Efforts.Amount("轴承市场摊位", 46, "个", true),
        new Efforts.Amount("进场交易的锻造作坊", 46, "家", true),
        "2025-03-18",
        "");
  }

  private void agree(String pairing, Village village, String date) {
    ties.asked(pairing, village, "2023-12-11");
    var voters = 20 + village.population / 40;
    var against = county.chance.between(0, 3);
    ties.opinion(pairing, village, date, voters - against, against, county.chance.between(0, 2));
  }

  private String pair(String first, String second, String direction, String ground, String number) {
    var one = county.village(first);
    var document = "青禾组〔2024〕" + number + "号";
    var tie =
        new Ties.Tie(
            one.code,
            county.village(second).code,
            direction,
            ground,
            Ties.JOINT_BRANCH,
            Ties.IN_FORCE,
            Membership.JOINED,
            "",
            "",
            document);
    var pairing = ties.pair(tie);
    steps(pairing, one.township.name, second, document);
    return pairing;
  }

  private void steps(String pairing, String township, String second, String document) {
    var committee = township + "党委";
    var sent = township.substring(0, 2) + "发〔2024〕";
    ties.step(pairing, Ties.SUGGESTED, "2023-11-06", "县委组织部", "", "村庄相邻、村情相近、致富路子相同");
    ties.step(pairing, Ties.PLANNED, "2023-12-04", committee, "", "");
    ties.step(pairing, Ties.SUBMITTED, "2024-02-19", committee, sent + "6号", "");
    if (SENT_BACK_TO.contains(second)) {
      ties.step(pairing, Ties.SENT_BACK, "2024-03-04", "县委组织部", "", "联合后班子职数未写明");
      ties.step(pairing, Ties.SUBMITTED, "2024-03-25", committee, sent + "11号", "已写明职数");
    }
    ties.step(pairing, Ties.APPROVED, "2024-04-22", "县委组织部", document, "");
    ties.step(pairing, Ties.IN_FORCE, Membership.JOINED, committee, "", "联合党支部书记高票当选");
  }

  private static Ties.Review reviewed(String day, String result) {
    return new Ties.Review(day, "县委组织部", result);
  }
}
