package org.liancun.security;

/** What came of a wish to change one's own password. */
public enum PasswordChange {
  /** The new password is in force. */
  CHANGED,
  /** The current password was not the right one. */
  WRONG_CURRENT,
  /** The current password was wrong too often lately. */
  TOO_MANY_ATTEMPTS,
  /** The new password has fewer than {@link Passwords#SHORTEST} characters. */
  TOO_SHORT,
  /** The new password has more than {@link Passwords#LONGEST_BYTES} bytes in UTF-8. */
  TOO_LONG
}
