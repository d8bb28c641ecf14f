package org.liancun.pairing;

import static org.liancun.ledger.Field.word;

import java.util.List;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Measure;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Pairings, and what belongs to one: steps, opinions, deliveries. */
@Component
class PairingKinds implements Contribution {

  private static final String[] PARTIES = {"Village", "Institution", "Unit"};

  /** What a step or a delivery may belong to. */
  private static final String[] MATTERS = {"Pairing", "RectificationCase"};

  @Override
  public List<Kind> kinds() {
    return List.of(pairings(), steps(), opinions(), deliveries());
  }

  private static Kind pairings() {
    return Kind.nodes("pairings", "结对", 80, "Pairing")
        .with(
            Field.code("编号").or("结对编号"),
            party("first_code", "甲方").or("帮扶方", "甲方代码"),
            party("second_code", "乙方").or("受帮方", "被帮扶方", "乙方代码"),
            word(
                    "direction",
                    "方向",
                    Choice.of("HELP", "帮扶", "help", "单向"),
                    Choice.of("MUTUAL", "互助", "mutual", "双向", "双向组合"))
                .in(new Slot.Translated(List.of())),
            word(
                    "ground",
                    "依据类型",
                    Choice.of("DOUBLE_HUNDRED", "双百结对", "double hundred"),
                    Choice.of("STRONG_BESIDE_WEAK", "以强带弱", "strong beside weak"),
                    Choice.of("SMALL_VILLAGES", "小村联建", "small villages"),
                    Choice.of("URBAN_RURAL", "城乡结对", "urban-rural"))
                .must(),
            word(
                    "form",
                    "形式",
                    Choice.of("PAIRED_AID", "结对帮扶", "paired aid"),
                    Choice.of("JOINT_BRANCH", "联合党支部", "joint branch"),
                    Choice.of("CO_BUILDING", "城乡共建", "co-building", "城乡党组织结对共建"))
                .must(),
            status("status", "状态"),
            Field.of(Form.DAY, "since", "起始日期"),
            Field.of(Form.DAY, "until", "结束日期"),
            Field.of(Form.TEXT, "reason", "结束原因"),
            Field.of(Form.TEXT, "document", "文号"),
            Field.of(Form.FLAG, "synthetic", "虚构"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("first_code", "second_code", "ground", "form")
        .translated(new Parties(), Parties.slots(PARTIES))
        .endingWithin("first_code", "second_code")
        .endingAs("status", "ENDED");
  }

  private static Kind steps() {
    return Kind.nodes("steps", "办理步骤", 90, "Step")
        .with(
            matter("TOOK"),
            Field.of(Form.TEXT, "step", "步骤").must(),
            Field.of(Form.DAY, "date", "日期").must(),
            Field.of(Form.WHOLE, Kind.TURN, "当日第几次").or("次序"),
            Field.of(Form.TEXT, "by", "经办单位").or("经办"),
            Field.of(Form.TEXT, "person", "经办人"),
            Field.of(Form.TEXT, "document", "文号"),
            Field.of(Form.TEXT, "remark", "说明"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("owner_code", "step", "date", Kind.TURN);
  }

  private static Kind opinions() {
    return Kind.nodes("opinions", "村意见", 91, "Opinion")
        .with(
            Field.of(Form.REFERENCE, "pairing_code", "结对编号")
                .in(Slot.Link.from("HEARD", "Pairing"))
                .must(),
            Field.of(Form.REFERENCE, "village_code", "村代码")
                .in(Slot.Link.to("OF", "Village"))
                .must(),
            Field.of(Form.DAY, "date", "日期").must(),
            word(
                    "opinion",
                    "意见",
                    Choice.of("AGREED", "同意", "agreed"),
                    Choice.of("OBJECTED", "不同意", "objected", "反对"),
                    Choice.of("CONSULTED", "征求中", "consulted"))
                .must(),
            Field.of(Form.WHOLE, "in_favour", "赞成"),
            Field.of(Form.WHOLE, "against", "反对"),
            Field.of(Form.WHOLE, "abstained", "弃权"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("pairing_code", "village_code", "date");
  }

  private static Kind deliveries() {
    return Kind.nodes("deliveries", "帮扶实事", 92, "Delivery")
        .with(
            Field.code("编号"),
            matter("DELIVERED"),
            Field.of(Form.TEXT, "what", "事项").must().or("事项内容", "实事"),
            Field.of(Form.DECIMAL, "quantity", "数量"),
            Field.of(Form.TEXT, "unit", "计量单位"),
            Field.of(Form.DECIMAL, "value_yuan", "金额").in(Measure.MONEY),
            Field.of(Form.DAY, "date", "日期").happened(),
            Field.of(Form.DAY, "reviewed", "验收日期").happened(),
            Field.of(Form.TEXT, "reviewer", "验收单位"),
            Field.of(Form.TEXT, "result", "成效"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("owner_code", "what", "date");
  }

  private static Field party(String key, String chinese) {
    return Field.of(Form.REFERENCE, key, chinese).in(new Slot.Translated(List.of(PARTIES))).must();
  }

  private static Field matter(String type) {
    return Field.of(Form.REFERENCE, "owner_code", "结对或整顿编号")
        .in(Slot.Link.from(type, MATTERS))
        .must()
        .or("事项编号");
  }

  private static Field status(String key, String chinese) {
    return word(
        key,
        chinese,
        Choice.of("SUGGESTED", "建议", "suggested"),
        Choice.of("PLANNED", "拟定", "planned"),
        Choice.of("SUBMITTED", "报批", "submitted"),
        Choice.of("APPROVED", "已批复", "approved", "批复"),
        Choice.of("SENT_BACK", "退回", "sent back"),
        Choice.of("IN_FORCE", "结对中", "in force"),
        Choice.of("ENDED", "已结束", "ended", "结束"));
  }
}
