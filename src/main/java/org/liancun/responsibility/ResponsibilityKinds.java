package org.liancun.responsibility;

import java.util.List;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Measure;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Responsibilities: a person or institution answering for something. */
@Component
class ResponsibilityKinds implements Contribution {

  @Override
  public List<Kind> kinds() {
    return List.of(responsibilities());
  }

  private static Kind responsibilities() {
    return Kind.links("responsibilities", "包联", 120, "RESPONSIBLE_FOR")
        .with(
            Field.of(Form.REFERENCE, "holder_code", "责任人")
                .in(new Slot.From(List.of("Person", "Institution")))
                .must()
                .or("包联人", "姓名", "包联责任人", "包联单位"),
            Field.of(Form.REFERENCE, "target_code", "包联对象")
                .in(new Slot.To(List.of("Unit", "Village", "VillagerGroup", "RectificationCase")))
                .must()
                .or("包联村", "包联单元"),
            Field.of(Form.TEXT, "role", "职责"),
            Field.of(Form.WHOLE, "households", "户数").in(Measure.HOUSEHOLDS),
            Field.of(Form.DAY, "since", "起始日期"),
            Field.of(Form.DAY, "until", "结束日期"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("holder_code", "target_code", "role")
        .endingWithin("target_code");
  }
}
