package org.liancun.sample.county;

import java.util.List;

/**
 * Pairings of the sample beside the joint branches: every ground and form, one on paper only, those
 * still on their way to approval, and one that has ended.
 */
final class OtherTies implements Story {

  private static final String OFFICE = "县委组织部";

  private final County county;
  private final Ties ties;

  OtherTies(County county, Ties ties) {
    this.county = county;
    this.ties = ties;
  }

  @Override
  public void cast() {
    for (var helper : List.of("河泉村", "龙泉村", "东桥营村", "槐店社区")) {
      is(helper, Strength.STRONG);
    }
    for (var helped : List.of("南柳坡村", "竹河村", "小湖堡村", "李坡村")) {
      is(helped, Strength.WEAK);
    }
    for (var small : List.of("北黄岭村", "沟岭村", "小松坊村", "柏泉村")) {
      is(small, Strength.MEDIUM).population = 216 + 18 * small.length();
      county.village(small).members = 10;
    }
    county.village("河泉村").industries.add("大棚蔬菜");
    county.village("南柳坡村").needs.addAll(List.of("种植技术", "销售渠道"));
    county.village("竹河村").needs.addAll(List.of("通村道路", "启动资金"));
    county.village("李坡村").needs.add("剩余劳动力就业");
  }

  private Village is(String name, Strength strength) {
    var village = county.village(name);
    village.cast = true;
    village.is(strength, strength, strength);
    return village;
  }

  @Override
  public void tell() {
    var first = inForce("河泉村", "南柳坡村", Ties.STRONG_BESIDE_WEAK, Ties.PAIRED_AID, "41");
    ties.delivery(first, "传授大棚技术", 6, "次", 0, "2025-03-02");
    ties.delivery(first, "统一销售蔬菜", 90, "吨", 0, "2025-10-30");
    var second = inForce("龙泉村", "竹河村", Ties.STRONG_BESIDE_WEAK, Ties.PAIRED_AID, "42");
    ties.delivery(second, "筹集发展资金", 8, "万元", 80_000, "2024-12-18");
    inForce("东桥营村", "小湖堡村", Ties.DOUBLE_HUNDRED, Ties.PAIRED_AID, "43");
    var fourth = inForce("槐店社区", "李坡村", Ties.URBAN_RURAL, Ties.CO_BUILDING, "44");
    ties.delivery(fourth, "介绍务工", 27, "人", 0, "2025-02-20");
    onTheirWay();
    ended();
  }

  private String inForce(String first, String second, String ground, String form, String number) {
    var document = "青禾组〔2024〕" + number + "号";
    var pairing =
        pair(first, second, Ties.HELPING, ground, form, Ties.IN_FORCE, Membership.JOINED, document);
    ties.step(pairing, Ties.SUBMITTED, "2024-03-06", township(first), "", "");
    ties.step(pairing, Ties.APPROVED, "2024-04-24", OFFICE, document, "");
    ties.step(pairing, Ties.IN_FORCE, Membership.JOINED, township(first), "", "");
    ties.opinion(pairing, county.village(first), "2024-02-20", 26, 2, 1);
    ties.opinion(pairing, county.village(second), "2024-02-22", 24, 1, 0);
    return pairing;
  }

  private void onTheirWay() {
    var submitted = small("北黄岭村", "沟岭村", Ties.SUBMITTED);
    ties.step(submitted, Ties.PLANNED, "2026-08-20", township("北黄岭村"), "", "");
    ties.step(submitted, Ties.SUBMITTED, "2026-10-12", township("北黄岭村"), "", "");
    ties.opinion(submitted, county.village("北黄岭村"), "2026-09-02", 18, 1, 1);
    ties.opinion(submitted, county.village("沟岭村"), "2026-09-03", 15, 3, 0);
    var suggested = small("小松坊村", "柏泉村", Ties.SUGGESTED);
    ties.step(suggested, Ties.SUGGESTED, "2026-11-05", township("小松坊村"), "", "");
    ties.asked(suggested, county.village("柏泉村"), "2026-11-10");
  }

  private String small(String first, String second, String status) {
    return pair(first, second, Ties.MUTUAL, Ties.SMALL_VILLAGES, Ties.JOINT_BRANCH, status, "", "");
  }

  private void ended() {
    var pairing =
        ties.pair(
            new Ties.Tie(
                county.village("河泉村").code,
                county.village("西滩桥村").code,
                Ties.HELPING,
                Ties.DOUBLE_HUNDRED,
                Ties.PAIRED_AID,
                Ties.ENDED,
                "2024-06-01",
                "2025-09-30",
                "协议期满",
                "青禾组〔2024〕45号"));
    ties.step(pairing, Ties.IN_FORCE, "2024-06-01", township("河泉村"), "", "");
    ties.step(pairing, Ties.ENDED, "2025-09-30", township("河泉村"), "", "协议期满");
    ties.delivery(pairing, "捐赠农机", 2, "台", 36_000, "2024-10-08");
  }

  private String township(String village) {
    return county.village(village).township.name + "党委";
  }

  private String pair(
      String first,
      String second,
      String direction,
      String ground,
      String form,
      String status,
      String since,
      String document) {
    return ties.pair(
        new Ties.Tie(
            county.village(first).code,
            county.village(second).code,
            direction,
            ground,
            form,
            status,
            since,
            "",
            "",
            document));
  }
}
