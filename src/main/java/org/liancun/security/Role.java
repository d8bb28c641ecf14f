package org.liancun.security;

/** What an account may do. */
enum Role {
  /** Everything. */
  ADMINISTRATOR
}
