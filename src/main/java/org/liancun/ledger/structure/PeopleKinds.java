package org.liancun.ledger.structure;

import static org.liancun.ledger.Field.word;
import static org.liancun.ledger.structure.StructureKinds.source;
import static org.liancun.ledger.structure.StructureKinds.synthetic;

import java.util.List;
import java.util.Map;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** People and their posts. */
@Component
class PeopleKinds implements Contribution {

  @Override
  public List<Kind> kinds() {
    return List.of(people(), posts());
  }

  private static Kind people() {
    return Kind.nodes("people", "人员", 50, "Person")
        .with(
            Field.code("编号").or("人员编号", "工号", "id"),
            Field.of(Form.NAME, "name", "姓名").must().or("党员姓名", "成员姓名"),
            word(
                "gender",
                "性别",
                Choice.of("MALE", "男", "male", "m"),
                Choice.of("FEMALE", "女", "female", "f")),
            Field.of(Form.YEAR, "birth_year", "出生年").or("出生年份", "出生日期", "出生年月").happened(),
            Field.of(Form.TEXT, "education", "学历"),
            Field.of(Form.TEXTS, "skills", "特长").or("技能"),
            word(
                "stage",
                "身份",
                Choice.of("MEMBER", "党员", "member", "正式党员"),
                Choice.of("PROBATIONARY", "预备党员", "probationary"),
                Choice.of("ACTIVIST", "入党积极分子", "activist", "积极分子"),
                Choice.of("ABLE", "能人", "able"),
                Choice.of("RETURNEE", "返乡人员", "returnee"),
                Choice.of("REPRESENTATIVE", "村民代表", "representative")),
            Field.of(Form.MONTH, "joined", "入党年月").or("入党时间", "入党日期").happened(),
            Field.of(Form.REFERENCE, "unit_code", "所在支部或小组")
                .in(Slot.Link.to("BELONGS_TO", "Unit"))
                .or("所在党支部", "所在支部", "党小组", "党支部"),
            Field.of(Form.DAY, "since", "转入日期").in(new Slot.Since("unit_code")),
            Field.of(Form.DAY, "until", "转出日期").in(new Slot.Until("unit_code")),
            Field.of(Form.REFERENCE, "attends_code", "临时参加的支部").in(Slot.Link.to("ATTENDS", "Unit")),
            synthetic(),
            source())
        .by("name", "unit_code", "birth_year", "joined")
        .translated(new Membership(), Map.of(Membership.LABEL, new Slot.Label()))
        .endingWithin("unit_code");
  }

  private static Kind posts() {
    return Kind.links("posts", "职务", 55, "HOLDS")
        .with(
            Field.of(Form.REFERENCE, "person_code", "人员编号")
                .in(new Slot.From(List.of("Person")))
                .must()
                .or("姓名", "人员", "person"),
            Field.of(Form.REFERENCE, "unit_code", "单位代码")
                .in(new Slot.To(List.of("Unit", "Village", "VillagerGroup", "Institution")))
                .must()
                .or("所在单位", "任职单位", "单位", "unit"),
            Field.of(Form.TEXT, "title", "职务").must().or("职务名称"),
            Field.of(Form.TEXT, "body", "班子"),
            Field.of(Form.DAY, "since", "任职日期").or("任职时间"),
            Field.of(Form.DAY, "until", "离任日期").or("离任时间"),
            source())
        .by("person_code", "unit_code", "title", "body")
        .endingWithin("unit_code");
  }
}
