package org.liancun.intake.remarks;

import org.liancun.intake.Message;

/** Remarks cannot be written into a file; the list of findings remains. */
public final class NoCopyException extends RuntimeException {

  private final transient Message sentence;

  NoCopyException(Message sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  /** {@return why not} */
  public Message sentence() {
    return sentence;
  }
}
