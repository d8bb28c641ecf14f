package org.liancun.ledger;

import java.util.List;

/** A feature's own kinds of records. */
public interface Contribution {

  /** {@return the kinds} */
  List<Kind> kinds();
}
