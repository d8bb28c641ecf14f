package org.liancun.pairing.scoring;

import java.util.List;

/** Why two are paired, with the forms that this can take. */
public enum Ground {
  /** A tie under double-hundred aid exists already. */
  DOUBLE_HUNDRED(Form.PAIRED_AID, Form.JOINT_BRANCH),
  /** A strong village beside a weak one. */
  STRONG_BESIDE_WEAK(Form.PAIRED_AID, Form.JOINT_BRANCH),
  /** Small villages, in which two full committees waste posts. */
  SMALL_VILLAGES(Form.JOINT_BRANCH),
  /** An organization, or an urban community, helps a village. */
  URBAN_RURAL(Form.CO_BUILDING);

  private final List<Form> forms;

  Ground(Form... forms) {
    this.forms = List.of(forms);
  }

  /** {@return the forms that pairings on this ground can take} */
  public List<Form> forms() {
    return forms;
  }
}
