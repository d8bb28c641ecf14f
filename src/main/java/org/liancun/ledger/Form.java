package org.liancun.ledger;

/** What the cells of a column hold, and as what the graph keeps it. */
public enum Form {
  /** A code or number by which the record is known; text. */
  CODE,
  /** A name of a unit, place or person; text. */
  NAME,
  /** Free text. */
  TEXT,
  /** A whole number, not negative. */
  WHOLE,
  /** A number with a fraction. */
  DECIMAL,
  /** A day; a month or a year alone means its first day. */
  DAY,
  /** A month; kept as its first day. */
  MONTH,
  /** A year from 1900 on; a whole number. */
  YEAR,
  /** Yes or no. */
  FLAG,
  /** One of the column's {@linkplain Choice choices}; text. */
  WORD,
  /** Several texts, the first the most important. */
  TEXTS,
  /** The code, or the name if only one has it, of another record. */
  REFERENCE,
  /** Several of these. */
  REFERENCES;

  /** {@return whether people write into it what they like} */
  public boolean isFree() {
    return switch (this) {
      case CODE, NAME, TEXT, TEXTS -> true;
      default -> false;
    };
  }
}
