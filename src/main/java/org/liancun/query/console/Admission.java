package org.liancun.query.console;

/** Whether a statement may be explained, by its words. */
sealed interface Admission {

  record Yes(Request request) implements Admission {}

  record No(Outcome.Refused why) implements Admission {}

  static Admission no(Refusal reason, String what) {
    return new No(new Outcome.Refused(reason, what));
  }
}
