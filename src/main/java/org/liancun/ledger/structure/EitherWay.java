package org.liancun.ledger.structure;

import org.liancun.ledger.Translation;
import org.liancun.ledger.Values;

/** A link without direction is kept once, the lower code first. */
record EitherWay(String one, String other) implements Translation {

  @Override
  public Values normalized(Values columns) {
    return columns.text(one).compareTo(columns.text(other)) <= 0
        ? columns
        : columns.with(one, columns.get(other)).with(other, columns.get(one));
  }
}
