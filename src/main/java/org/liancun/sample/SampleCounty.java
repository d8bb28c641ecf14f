package org.liancun.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.liancun.organization.FactRecorder.PairingFact;
import org.liancun.organization.FactRecorder.PersonFact;
import org.liancun.organization.FactRecorder.PostFact;
import org.liancun.organization.FactRecorder.StatisticsFact;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.liancun.organization.Recorder.Link;
import org.liancun.organization.Recorder.Named;

/**
 * The rows of an invented county, the same on every machine: codes of the unused range 99, names
 * that are no real place's, figures marked synthetic.
 */
final class SampleCounty {

  static final String COUNTY = "990101000000";
  private static final String SOURCE = "示例数据(虚构)";
  private static final LocalDate FOUNDED = LocalDate.of(2010, 3, 1);
  private static final LocalDate REPORTED = LocalDate.of(2025, 12, 31);
  private static final LocalDate ELECTED = LocalDate.of(2024, 1, 15);

  private record Township(String name, List<List<String>> generalBranches) {}

  private static final List<Township> TOWNSHIPS =
      List.of(
          new Township(
              "柳泉镇",
              List.of(
                  List.of("柏树屯村", "西滩桥村", "河泉村", "下玉店村", "凤家庄村", "杨桥村"),
                  List.of("红家庄村", "黄桥村", "石树屯村", "南柳坡村", "上泉营村"),
                  List.of("东桥营村", "南桥堡村", "小湖堡村", "黑营村", "金桥村"))),
          new Township(
              "石桥镇",
              List.of(
                  List.of("大红家寨村", "岗河村", "前柏河村", "梁河村", "松湾村"),
                  List.of("槐店社区", "柏泉村", "小松坊村", "竹河村", "龙泉村", "李坡村"))),
          new Township(
              "青岗乡",
              List.of(
                  List.of("泉家沟村", "北黄岭村", "青坊村", "溪营村", "龙家店村"),
                  List.of("沟岭村", "小桥河村", "岗屯村", "下柳坡村", "桃家沟村"))));

  private static final Set<String> HELPERS = Set.of("河泉村", "大红家寨村", "东桥营村");
  private static final Set<String> HELPED = Set.of("南柳坡村", "竹河村", "小湖堡村");
  private static final Set<String> SMALL = Set.of("凤家庄村", "黄桥村", "北黄岭村", "沟岭村");

  private static final String FAMILY_NAMES = "陈周林赵孙李王张刘杨吴郑冯许何吕施孔曹严";
  private static final String GIVEN_NAMES = "予安明河知远文清立春志强秀兰国栋海燕建华玉梅德厚长青";
  private static final List<String> ORDINALS = List.of("第一", "第二", "第三");

  final List<Named> named = new ArrayList<>();
  final List<Link> partOf = new ArrayList<>();
  final List<Link> liesIn = new ArrayList<>();
  final List<Link> serves = new ArrayList<>();
  final List<Link> belongsTo = new ArrayList<>();
  final List<PersonFact> people = new ArrayList<>();
  final List<PostFact> posts = new ArrayList<>();
  final List<StatisticsFact> statistics = new ArrayList<>();
  final List<PairingFact> pairings = new ArrayList<>();

  private final Random random = new Random(20261122);
  private final Map<String, String> villages = new HashMap<>();

  SampleCounty() {
    name(COUNTY, Level.COUNTY, "青河县");
    for (var t = 0; t < TOWNSHIPS.size(); t++) {
      township("9901011%02d000".formatted(t + 1), TOWNSHIPS.get(t));
    }
    pair("河泉村", "南柳坡村", "STRONG_BESIDE_WEAK", "PAIRED_AID");
    pair("大红家寨村", "竹河村", "STRONG_BESIDE_WEAK", "PAIRED_AID");
    pair("凤家庄村", "黄桥村", "SMALL_VILLAGES", "JOINT_BRANCH");
    pair("北黄岭村", "沟岭村", "SMALL_VILLAGES", "JOINT_BRANCH");
    pair("东桥营村", "小湖堡村", "DOUBLE_HUNDRED", "PAIRED_AID");
    pair("槐店社区", "李坡村", "URBAN_RURAL", "CO_BUILDING");
  }

  private void township(String code, Township township) {
    name(code, Level.TOWNSHIP, township.name());
    partOf.add(link(code, COUNTY));
    var number = 0;
    for (var g = 0; g < township.generalBranches().size(); g++) {
      var generalBranch = code + "-ZZ" + (g + 1);
      name(generalBranch, Level.GENERAL_BRANCH, ORDINALS.get(g) + "联村党总支");
      partOf.add(link(generalBranch, code));
      for (var village : township.generalBranches().get(g)) {
        village(
            code.substring(0, 9) + "%03d".formatted(200 + number++), village, code, generalBranch);
      }
    }
  }

  private void village(String code, String name, String township, String generalBranch) {
    villages.put(name, code);
    name(code, Level.VILLAGE, name);
    liesIn.add(link(code, township));
    statistics.add(figures(code, name));
    var branch = code + "-ZB";
    name(branch, Level.BRANCH, name + "党支部");
    partOf.add(link(branch, generalBranch));
    serves.add(link(branch, code));
    members(branch);
  }

  private void members(String branch) {
    for (var g = 1; g <= 2; g++) {
      var group = branch + "-XZ" + g;
      name(group, Level.GROUP, "第%s党小组".formatted(g == 1 ? "一" : "二"));
      partOf.add(link(group, branch));
      var size = 3 + random.nextInt(4);
      for (var m = 1; m <= size; m++) {
        var member = "%s-%02d".formatted(group, m);
        people.add(new PersonFact(member, personName(), joined(), true, SOURCE));
        belongsTo.add(link(member, group));
      }
      posts.add(new PostFact(group + "-01", group, "组长", ELECTED, SOURCE));
    }
    posts.add(new PostFact(branch + "-XZ1-01", branch, "书记", ELECTED, SOURCE));
    posts.add(new PostFact(branch + "-XZ2-01", branch, "副书记", ELECTED, SOURCE));
  }

  /** A village that helps is strong, one that is helped weak, one joined for its size small. */
  private StatisticsFact figures(String village, String name) {
    var people = 320 + random.nextInt(960);
    var earned = 8_000 + 100 * random.nextInt(130);
    var population = SMALL.contains(name) ? 180 + people / 12 : people;
    var income = HELPERS.contains(name) ? 19_800 : HELPED.contains(name) ? 9_200 : earned;
    var rating = income > 17_000 ? "STRONG" : income > 11_000 ? "MEDIUM" : "WEAK";
    return new StatisticsFact(
        village,
        REPORTED,
        population,
        population * 10 / 32,
        income,
        1_000 * random.nextInt(160),
        population * (15 + random.nextInt(15)) / 10,
        rating,
        true,
        SOURCE);
  }

  private void pair(String first, String second, String ground, String form) {
    pairings.add(
        new PairingFact(
            COUNTY + "-JD" + (pairings.size() + 1),
            Objects.requireNonNull(villages.get(first), first),
            Objects.requireNonNull(villages.get(second), second),
            form.equals("JOINT_BRANCH"),
            ground,
            form,
            "IN_FORCE",
            LocalDate.of(2024, 5, 1),
            true,
            SOURCE));
  }

  private void name(String code, Level level, String name) {
    named.add(new Named(code, level, Naming.of(name), SOURCE));
  }

  private static Link link(String code, String upper) {
    return new Link(code, upper, FOUNDED, SOURCE);
  }

  private Naming personName() {
    var family = random.nextInt(FAMILY_NAMES.length());
    var given = 2 * random.nextInt(GIVEN_NAMES.length() / 2);
    return Naming.of(
        FAMILY_NAMES.substring(family, family + 1) + GIVEN_NAMES.substring(given, given + 2));
  }

  private LocalDate joined() {
    return LocalDate.of(1975 + random.nextInt(48), 7, 1);
  }
}
