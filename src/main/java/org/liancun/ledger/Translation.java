package org.liancun.ledger;

/** What a kind keeps differently from how its columns say it. */
public interface Translation {

  /** Columns are kept as they are. */
  Translation NONE = new Translation() {};

  /** {@return the columns in the one way in which records are compared} */
  default Values normalized(Values columns) {
    return columns;
  }

  /** {@return what the graph keeps for columns} */
  default Values kept(Values columns) {
    return columns;
  }

  /** {@return the columns for what the graph keeps} */
  default Values columns(Values kept) {
    return kept;
  }
}
