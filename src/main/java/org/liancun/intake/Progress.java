package org.liancun.intake;

/** Follows a long piece of work, and may end it. */
public interface Progress {

  /** Nobody follows, nobody cancels. */
  Progress NONE = (done, of) -> {};

  /** So much is done; it may fall back to nothing when a transaction is tried again. */
  void advanced(int done, int of);

  /** {@return whether to end without having changed anything} */
  default boolean isCancelled() {
    return false;
  }
}
