package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * S2, joint-village general branches: 澄湾镇 with 33 village branches and 1,619 members has had 6
 * since 2010; their secretaries are of the town's leading team, 25 section chiefs their deputies,
 * the 33 branch secretaries their members ({@link AreaTeams} appoints them). In the 3rd a village's
 * vegetable know-how reaches 6 villages with 800 mu; in the 5th a development zone from outside
 * holds a job fair with 100 jobs against surplus labour after land transfer; in the 2nd fruit
 * growers gave 600 training attendances and sold 630,000 jin in 2021. What came of them a head is a
 * rate and never added.
 */
final class GeneralBranches implements Story {

  static final String TOWNSHIP = "澄湾镇";
  private static final int MEMBERS = 1_619;
  private static final int LARGEST_GROUP = 11;
  private static final String SURPLUS_LABOUR = "剩余劳动力就业";

  private final County county;
  private final Efforts efforts;

  GeneralBranches(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  @Override
  public void cast() {
    var town = county.township(TOWNSHIP);
    town.team = 9;
    town.liaisons = 25;
    town.liaisonTitle = "包村科长";
    var sizes = county.chance.parts(MEMBERS, town.villages.size(), 26);
    for (var v = 0; v < town.villages.size(); v++) {
      settle(town.villages.get(v), sizes.get(v));
    }
    trade(town.areas.get(1), "苹果", "种植技术", "销售渠道");
    trade(town.areas.get(2), "大棚蔬菜", "种植技术", "销售渠道");
    trade(town.areas.get(4), "土地流转", SURPLUS_LABOUR);
  }

  private static void settle(Village village, int members) {
    village.members = members;
    village.groupSizes = Chance.even(members, (members + LARGEST_GROUP - 1) / LARGEST_GROUP);
  }

  /** The first village of an area has what the others need. */
  private static void trade(Township.Area area, String trade, String... needs) {
    for (var village : area.villages()) {
      village.cast = true;
      village.industries.add(trade);
    }
    area.villages().stream().skip(1).forEach(v -> v.needs.addAll(List.of(needs)));
    var first = area.villages().getFirst();
    first.is(Strength.STRONG, Strength.STRONG, Strength.STRONG);
  }

  @Override
  public void tell() {
    var town = county.township(TOWNSHIP);
    vegetables(town.areas.get(2));
    jobs(town.areas.get(4));
    fruit(town.areas.get(1));
    services(town);
  }

  private void vegetables(Township.Area third) {
    efforts.initiative(
        third.villages().getFirst().code,
        codes(third.villages().subList(1, 7)),
        new Efforts.Amount("蔬菜种植技术和销售渠道", 800, "亩", true),
        new Efforts.Amount("人均年增收近", 2_000, "元/人", false),
        "2020-09-01",
        "");
  }

  private void jobs(Township.Area fifth) {
    var zone = efforts.institution("青禾经济开发区", "园区", county.code);
    attend(fifth, zone);
    efforts.initiative(
        zone,
        codes(fifth.villages()),
        new Efforts.Amount("专场招聘会", 1, "场", true),
        new Efforts.Amount("提供就业岗位", 100, "个", true),
        "2022-03-12",
        "2022-03-12");
  }

  /** Some who found work there take part in the zone's branch and stay members of their own. */
  private void attend(Township.Area fifth, String zone) {
    var branch = county.code + "-ZB90";
    var name = "开发区流动党员党支部";
    county.records.unit(
        branch, name, Hierarchy.BRANCH, county.code + "-ZZ1", zone, "2022-06-01", "");
    var secretary = county.leaders.get(county.leaders.size() - 2);
    county.hold(secretary, branch, Committees.SECRETARY, Post.BRANCH, "2022-06-01");
    fifth.villages().stream()
        .flatMap(village -> village.branch().members().filter(Person::isFree).limit(3))
        .forEach(person -> person.attends = branch);
  }

  private void fruit(Township.Area second) {
    efforts.initiative(
        second.villages().getFirst().code,
        codes(second.villages().subList(1, second.villages().size())),
        new Efforts.Amount("果树技术培训和线上销售", 600, "人次", true),
        new Efforts.Amount("销售滞销水果", 630_000, "斤", true),
        "2021-01-01",
        "2021-12-31");
  }

  private static List<String> codes(List<Village> villages) {
    return villages.stream().map(v -> v.code).toList();
  }

  /** Five service centres, and enterprises and cooperatives as carriers. */
  private void services(Township town) {
    IntStream.rangeClosed(1, 5)
        .forEach(n -> efforts.institution("第" + Numerals.of(n) + "便民服务中心", "其他", town.code));
    var carriers = new ArrayList<>(List.of("澄湾果品购销有限公司", "澄湾蔬菜冷链有限公司"));
    carriers.forEach(name -> efforts.institution(name, "企业", town.code));
    efforts.institution("澄湾果树专业合作社", "合作社", town.code);
    efforts.institution("澄湾农机服务合作社", "合作社", town.code);
  }
}
