package org.liancun.ledger.structure;

import java.util.Set;
import org.liancun.ledger.Translation;
import org.liancun.ledger.Values;

/** Who is admitted, be it on probation, bears a label by which members are counted and found. */
final class Membership implements Translation {

  static final String LABEL = "admitted";

  private static final Set<String> ADMITTED = Set.of("MEMBER", "PROBATIONARY");

  @Override
  public Values normalized(Values columns) {
    return columns.states("joined") && !columns.states("stage")
        ? columns.with("stage", "MEMBER")
        : columns;
  }

  @Override
  public Values kept(Values columns) {
    return columns.with(LABEL, ADMITTED.contains(columns.text("stage")) ? "Member" : null);
  }

  @Override
  public Values columns(Values kept) {
    return kept.with(LABEL, null);
  }
}
