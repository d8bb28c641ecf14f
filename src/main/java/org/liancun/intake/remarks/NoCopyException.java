package org.liancun.intake.remarks;

import org.jspecify.annotations.Nullable;
import org.liancun.intake.Message;

/** Remarks cannot be written into a file; the list of findings remains. */
public final class NoCopyException extends RuntimeException {

  private final transient Message sentence;

  NoCopyException(Message sentence, @Nullable Throwable cause) {
    super(sentence.key(), cause);
    this.sentence = sentence;
  }

  /** {@return why not} */
  public Message sentence() {
    return sentence;
  }
}
