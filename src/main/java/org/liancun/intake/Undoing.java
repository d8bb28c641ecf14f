package org.liancun.intake;

/** What came of taking an import back. */
public sealed interface Undoing {

  /** Everything is as it was before the import. */
  record Undone() implements Undoing {}

  /** It stays, and nothing is changed. */
  record Refused(Message sentence) implements Undoing {}
}
