package org.liancun.intake;

/** What came of writing. */
public sealed interface Outcome {

  /** All of it is in the graph. */
  record Written(PastImport done) implements Outcome {}

  /** There was nothing to change. */
  record Idle() implements Outcome {}

  /** It was cancelled, and nothing is changed. */
  record Cancelled() implements Outcome {}

  /** Rows would break rules that only writing them shows, and nothing is changed. */
  record Faulty(Preview.Refused faults) implements Outcome {}

  /** It could not be written, and nothing is changed. */
  record Refused(Message sentence) implements Outcome {}
}
