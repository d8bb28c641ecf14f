package org.liancun.query.console;

import java.util.Locale;

/** Why a statement is not run at all. */
public enum Refusal {
  /** There is none. */
  EMPTY,
  /** It is longer than a statement may be, or nested too deep. */
  LONG,
  /** It would change something. */
  WRITES,
  /** It would do what is not a question about the graph. */
  OPERATOR,
  /** It calls a procedure that is not on the list. */
  PROCEDURE,
  /** It calls a function that reaches beyond the graph. */
  FUNCTION,
  /** It chooses a database or the way in which it is run. */
  PREFIX,
  /** It hides letters behind numbers, or has some that nobody sees. */
  ESCAPE,
  /** It matches by a regular expression, at which nothing can stop the database. */
  PATTERN,
  /** It makes a long list at once, not row by row. */
  RANGE,
  /** It goes through a list inside another, at which nothing can stop the database. */
  NESTED,
  /** It adds up texts or lists in a loop. */
  REDUCE,
  /** It makes a text or list that grows with each step. */
  GROWTH,
  /** It might come to accounts and their passwords. */
  ACCOUNTS,
  /** It has a subquery of which the plan does not tell. */
  HIDDEN,
  /** Its parameters cannot be read. */
  PARAMETERS,
  /** The same account has as many running as it may. */
  BUSY,
  /** The server has not proven that it keeps the limits. */
  OFF;

  /** {@return its sentence's key} */
  public String key() {
    return "console.refused." + name().toLowerCase(Locale.ROOT);
  }
}
