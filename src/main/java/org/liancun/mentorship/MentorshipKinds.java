package org.liancun.mentorship;

import java.util.List;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Slot;
import org.springframework.stereotype.Component;

/** Mentorships: a person teaching another a skill or an office. */
@Component
class MentorshipKinds implements Contribution {

  @Override
  public List<Kind> kinds() {
    return List.of(mentorships());
  }

  private static Kind mentorships() {
    return Kind.links("mentorships", "传帮带", 110, "MENTORS")
        .mayLoop()
        .with(
            Field.of(Form.REFERENCE, "mentor_code", "师傅")
                .in(new Slot.From(List.of("Person")))
                .must()
                .or("师傅编号", "advisor_id", "mentor"),
            Field.of(Form.REFERENCE, "learner_code", "徒弟")
                .in(new Slot.To(List.of("Person")))
                .must()
                .or("徒弟编号", "student_id", "learner"),
            Field.of(Form.TEXT, "topic", "内容").or("传授内容"),
            Field.of(Form.DAY, "since", "起始日期"),
            Field.of(Form.DAY, "until", "结束日期"),
            Field.of(Form.TEXT, "source", "依据"))
        .by("mentor_code", "learner_code", "topic")
        .endingWithin("learner_code");
  }
}
