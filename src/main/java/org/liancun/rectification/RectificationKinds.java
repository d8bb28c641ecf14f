package org.liancun.rectification;

import static org.liancun.ledger.Field.word;

import java.util.List;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Rectification cases. */
@Component
class RectificationKinds implements Contribution {

  @Override
  public List<Kind> kinds() {
    return List.of(cases());
  }

  private static Kind cases() {
    return Kind.nodes("cases", "整顿", 75, "RectificationCase")
        .with(
            Field.code("编号").or("整顿编号"),
            Field.of(Form.REFERENCE, "unit_code", "党支部代码")
                .in(Slot.Link.to("CONCERNS", "Unit"))
                .must()
                .or("党支部"),
            word(
                "class",
                "级别",
                Choice.of("CITY", "市级", "city", "B"),
                Choice.of("COUNTY", "县级", "county", "C")),
            Field.of(Form.DAY, "opened", "立案日期").must().happened(),
            word(
                "stage",
                "阶段",
                Choice.of("OPEN", "整顿中", "open"),
                Choice.of("CONSOLIDATING", "巩固提升", "consolidating"),
                Choice.of("CLOSED", "已销号", "closed", "销号")),
            Field.of(Form.TEXTS, "problems", "问题"),
            Field.of(Form.DAY, "plan_date", "方案日期"),
            Field.of(Form.WHOLE, "rounds", "退回次数"),
            Field.of(Form.DAY, "closed", "销号日期").happened(),
            Field.of(Form.DAY, "relapsed", "反复日期").happened(),
            Field.of(Form.FLAG, "synthetic", "虚构"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("unit_code", "opened");
  }
}
