package org.liancun.assessment;

import java.util.List;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Measure;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Yearly assessments: awards, not rankings. */
@Component
class AssessmentKinds implements Contribution {

  /** No award takes money away, and none is a fortune. */
  private static final int MOST = 10_000_000;

  @Override
  public List<Kind> kinds() {
    return List.of(assessments());
  }

  private static Kind assessments() {
    return Kind.nodes("assessments", "考核", 130, "Assessment")
        .with(
            Field.of(Form.YEAR, "year", "年度").must().happened(),
            Field.of(Form.REFERENCE, "subject_code", "对象")
                .in(Slot.Link.to("OF", "Unit", "Person"))
                .must()
                .or("考核对象"),
            Field.of(Form.TEXT, "award", "等次").must().or("奖项"),
            Field.of(Form.DECIMAL, "amount_yuan", "奖金").between(0, MOST).in(Measure.MONEY),
            Field.of(Form.REFERENCE, "by_code", "考核单位").in(Slot.Link.to("ASSESSED_BY", "Unit")),
            Field.of(Form.FLAG, "synthetic", "虚构"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("subject_code", "year", "award");
  }
}
