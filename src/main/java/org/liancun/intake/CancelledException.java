package org.liancun.intake;

/** Ends a transaction that somebody cancelled; nothing of it is written. */
final class CancelledException extends RuntimeException {

  CancelledException() {
    super("Cancelled");
  }
}
