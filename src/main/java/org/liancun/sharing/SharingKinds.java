package org.liancun.sharing;

import java.util.List;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Initiatives: one effort counts once, however many it reaches. */
@Component
class SharingKinds implements Contribution {

  @Override
  public List<Kind> kinds() {
    return List.of(initiatives());
  }

  private static Kind initiatives() {
    return Kind.nodes("initiatives", "帮扶项目", 100, "Initiative")
        .with(
            Field.code("编号").or("项目编号"),
            Field.of(Form.REFERENCE, "giver_code", "提供方")
                .in(Slot.Link.from("GIVES", "Unit", "Village", "Institution", "Person"))
                .must(),
            Field.of(Form.REFERENCES, "receiver_codes", "受益方")
                .in(Slot.Link.toMany("REACHES", "Unit", "Village", "Institution", "Person"))
                .must()
                .or("受益村"),
            Field.of(Form.TEXT, "resource", "资源").must(),
            Field.of(Form.DECIMAL, "quantity", "数量"),
            Field.of(Form.TEXT, "unit", "计量单位"),
            Field.of(Form.FLAG, "additive", "可累加"),
            Field.of(Form.TEXT, "result", "成效"),
            Field.of(Form.DECIMAL, "result_quantity", "成效数量"),
            Field.of(Form.TEXT, "result_unit", "成效单位"),
            Field.of(Form.FLAG, "result_additive", "成效可累加"),
            Field.of(Form.DAY, "since", "起始日期"),
            Field.of(Form.DAY, "until", "结束日期"),
            Field.of(Form.FLAG, "synthetic", "虚构"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("giver_code", "resource", "since")
        .endingWithin("giver_code");
  }
}
