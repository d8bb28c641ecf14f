package org.liancun.query;

/** An answer, or why there is none. */
public sealed interface Reply permits Answer, Reply.Lacking, Reply.Unfit {

  /** Something has to be chosen first. */
  record Lacking(Parameter parameter) implements Reply {}

  /** Something cannot be as it was typed. */
  record Unfit(Parameter parameter, String typed) implements Reply {}
}
