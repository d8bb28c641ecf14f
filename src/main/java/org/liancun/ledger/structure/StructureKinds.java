package org.liancun.ledger.structure;

import static org.liancun.ledger.Field.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Measure;
import org.liancun.ledger.Slot;
import org.liancun.organization.Level;
import org.springframework.stereotype.Component;

/** Units, villages, villager groups, institutions and what is reported of them. */
@Component
class StructureKinds implements Contribution {

  /** More than any village or urban community has: who typed more typed a digit too many. */
  private static final int MOST_PEOPLE = 1_000_000;

  private static final int MOST_HOUSEHOLDS = 500_000;

  @Override
  public List<Kind> kinds() {
    return List.of(
        units(),
        villages(),
        statistics(),
        neighbours(),
        villagerGroups(),
        institutions(),
        successors());
  }

  private static Kind units() {
    return Kind.nodes("units", "组织", 10, "Unit")
        .with(
            Field.code("代码").or("组织代码", "unit_code"),
            Field.of(Form.NAME, "name", "名称").must().or("组织名称", "全称"),
            level(),
            Field.of(Form.REFERENCE, "parent_code", "上级代码")
                .in(Slot.Link.to("PART_OF", "Unit").offering(above()))
                .or("上级", "上级组织", "上级名称"),
            Field.of(Form.REFERENCES, "serves", "服务的村或单位")
                .in(Slot.Link.toMany("SERVES", "Village", "Institution"))
                .or("服务村", "所服务的村"),
            Field.of(Form.TEXTS, "aliases", "别名").or("简称"),
            Field.of(Form.DAY, "since", "成立日期"),
            Field.of(Form.DAY, "until", "撤销日期"),
            source())
        .by("name", "parent_code")
        .endingItsLinks()
        .endingWithin("parent_code");
  }

  private static Kind villages() {
    return Kind.nodes("villages", "行政村", 20, "Village")
        .with(
            Field.code("村代码").must(),
            Field.of(Form.NAME, "name", "村名").must().or("村名称", "行政村"),
            Field.of(Form.REFERENCE, "township_code", "乡镇代码")
                .in(Slot.Link.to("LIES_IN", "Unit:Township", "Unit:County", "Unit:City"))
                .must()
                .or("乡镇", "所在乡镇"),
            Field.of(Form.DECIMAL, "longitude", "经度").or("lon", "lng").between(73, 136),
            Field.of(Form.DECIMAL, "latitude", "纬度").or("lat").between(3, 54),
            word(
                "datum",
                "坐标系",
                Choice.of("WGS84", "WGS-84", "WGS-84", "WGS84"),
                Choice.of("GCJ02", "GCJ-02", "GCJ-02", "GCJ02", "火星坐标")),
            Field.of(Form.TEXT, "terrain", "地形"),
            Field.of(Form.TEXTS, "industries", "产业")
                .in(Slot.Link.toWords("RELIES_ON", "Industry"))
                .or("主导产业"),
            Field.of(Form.TEXTS, "needs", "需求").in(Slot.Link.toWords("NEEDS", "Resource")),
            Field.of(Form.TEXTS, "aliases", "别名"),
            Field.of(Form.DAY, "since", "设立日期"),
            Field.of(Form.DAY, "until", "撤销日期"),
            synthetic(),
            source())
        .endingItsLinks()
        .endingWithin("township_code");
  }

  private static Kind statistics() {
    return Kind.nodes("statistics", "村情", 30, "Statistics")
        .with(
            Field.of(Form.REFERENCE, "village_code", "村代码")
                .in(Slot.Link.from("REPORTED", "Village"))
                .must()
                .or("村", "村名"),
            Field.of(Form.YEAR, "year", "年度").must().or("年份").happened(),
            Field.of(Form.WHOLE, "population", "人口")
                .in(Measure.PEOPLE)
                .or("总人口")
                .between(0, MOST_PEOPLE),
            Field.of(Form.WHOLE, "households", "户数")
                .in(Measure.HOUSEHOLDS)
                .between(0, MOST_HOUSEHOLDS),
            Field.of(Form.WHOLE, "labour_away", "外出务工").in(Measure.PEOPLE).or("外出务工人数"),
            Field.of(Form.WHOLE, "per_capita_income", "人均收入").in(Measure.MONEY).or("人均可支配收入"),
            Field.of(Form.WHOLE, "collective_income", "集体收入").in(Measure.MONEY).or("村集体收入"),
            Field.of(Form.DECIMAL, "arable_mu", "耕地").in(Measure.AREA).or("耕地面积"),
            word(
                "rating",
                "评级",
                Choice.of("STRONG", "强", "strong", "强村"),
                Choice.of("MEDIUM", "中", "medium", "中等"),
                Choice.of("WEAK", "弱", "weak", "弱村")),
            synthetic(),
            source())
        .by("village_code", "year")
        .translated(new StatisticsDay(), StatisticsDay.SLOTS);
  }

  private static Kind neighbours() {
    return Kind.links("neighbours", "相邻", 40, "NEIGHBOURS")
        .with(
            Field.of(Form.REFERENCE, "village_code", "村代码")
                .in(new Slot.From(List.of("Village")))
                .must()
                .or("村"),
            Field.of(Form.REFERENCE, "neighbour_code", "相邻村代码")
                .in(new Slot.To(List.of("Village")))
                .must()
                .or("相邻村", "neighbor_code"),
            Field.of(Form.WHOLE, "metres", "距离").in(Measure.LENGTH).or("distance"),
            Field.of(Form.FLAG, "derived", "推算"),
            source())
        .by("village_code", "neighbour_code")
        .translated(new EitherWay("village_code", "neighbour_code"), java.util.Map.of());
  }

  private static Kind villagerGroups() {
    return Kind.nodes("villager-groups", "村民小组", 60, "VillagerGroup")
        .with(
            Field.code("代码").or("小组代码"),
            Field.of(Form.NAME, "name", "名称").must().or("小组名称", "村民小组"),
            Field.of(Form.REFERENCE, "village_code", "村代码")
                .in(Slot.Link.to("WITHIN", "Village"))
                .must()
                .or("所在村"),
            Field.of(Form.WHOLE, "households", "户数")
                .in(Measure.HOUSEHOLDS)
                .between(0, MOST_HOUSEHOLDS),
            Field.of(Form.WHOLE, "population", "人口").in(Measure.PEOPLE).between(0, MOST_PEOPLE),
            Field.of(Form.REFERENCE, "group_code", "所属党小组")
                .in(Slot.Link.from("COVERS", "Unit:Group"))
                .or("党小组", "党小组代码"),
            Field.of(Form.DAY, "since", "设立日期"),
            Field.of(Form.DAY, "until", "撤销日期"),
            source())
        .by("name", "village_code")
        .endingItsLinks()
        .endingWithin("village_code");
  }

  private static Kind institutions() {
    return Kind.nodes("institutions", "单位", 25, "Institution")
        .with(
            Field.code("代码").or("单位代码"),
            Field.of(Form.NAME, "name", "名称").must().or("单位名称"),
            word(
                    "kind",
                    "类别",
                    Choice.of("DEPARTMENT", "部门", "department", "机关", "县直部门"),
                    Choice.of("ENTERPRISE", "企业", "enterprise"),
                    Choice.of("COOPERATIVE", "合作社", "cooperative"),
                    Choice.of("ZONE", "园区", "zone", "开发区"),
                    Choice.of("SCHOOL", "学校", "school"),
                    Choice.of("OTHER", "其他", "other"))
                .must(),
            Field.of(Form.REFERENCE, "unit_code", "所在县或乡镇")
                .in(Slot.Link.to("LIES_IN", "Unit"))
                .or("所在地"),
            source())
        .by("name", "unit_code");
  }

  private static Kind successors() {
    return Kind.links("successors", "撤并", 70, "SUCCEEDED_BY")
        .with(
            Field.of(Form.REFERENCE, "old_code", "原代码")
                .in(new Slot.From(List.of("Unit", "Village")))
                .must(),
            Field.of(Form.REFERENCE, "new_code", "新代码")
                .in(new Slot.To(List.of("Unit", "Village")))
                .must(),
            Field.of(Form.DAY, "date", "日期").must().or("撤并日期"),
            word(
                "how",
                "方式",
                Choice.of("MERGED", "合并", "merged"),
                Choice.of("SPLIT", "拆分", "split"),
                Choice.of("RENAMED", "更名", "renamed")),
            source())
        .by("old_code", "new_code");
  }

  static Field source() {
    return Field.of(Form.TEXT, "source", "依据").or("文号", "来源");
  }

  static Field synthetic() {
    return Field.of(Form.FLAG, "synthetic", "虚构");
  }

  /** Labels of the units below which others lie. */
  private static List<String> above() {
    return Arrays.stream(Level.values()).filter(Level::mayLieAbove).map(Level::label).toList();
  }

  private static Field level() {
    var choices =
        Arrays.stream(Level.values())
            .filter(Level::isUnit)
            .map(
                level ->
                    Choice.of(
                        level.label(),
                        level.words().getFirst(),
                        level.key().toLowerCase(Locale.ROOT),
                        level.words().toArray(String[]::new)))
            .toArray(Choice[]::new);
    return word("level", "层级", choices).in(new Slot.Label()).must().or("级别", "类型");
  }
}
